import fc from 'fast-check';
import type { Files } from '../parse.ts';

/** A declaration with some of the lines that it may have. */
function block(heading: string, ...lines: readonly string[]): fc.Arbitrary<string> {
  const comment = fc.constantFrom('', '', '', '// Ask them.');
  return fc.tuple(fc.subarray([...lines]), comment).map(([some, note]) => {
    const all = [...some, ...(note ? [note] : [])];
    return all.length === 0 ? heading : `${heading} {\n${all.map((line) => `  ${line}`).join('\n')}\n}`;
  });
}

function file(...blocks: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  return fc.tuple(...blocks).map((texts) => `${texts.join('\n\n')}\n`);
}

const people = file(
  block(
    'stakeholder Staff "Staff" #internal',
    'influence high',
    'attitude sceptical -> supportive',
    'concern "Why?"',
  ),
  block(
    'stakeholder Night "Night \\"owls\\""',
    'interest high',
    'attitude neutral -> championing',
    'part of Staff',
  ),
  block('role Head "Head"', 'held by "Kari"', 'mandate "Runs it."', 'sits in project'),
  block('role Nurse', 'duties "Care"', 'capacity 50%', 'part of Staff', 'reports to Head'),
  block(
    'team Board "Board"',
    'members Head, Staff',
    'decides "Money"',
    'mandate "All of it."',
    'meets every month',
  ),
);

const goalLines = ['measure Wakes', 'baseline 4 on 2026-01', 'target 1 by 2027-01', 'why "Sleep."'];
const goals = (owner: readonly string[]) =>
  file(
    block('goal Calm "Calm"', ...goalLines, ...owner),
    block('goal Large "Large"', ...goalLines, ...owner),
    block('goal Small', 'part of Large', 'measure "By eye"', 'target 3'),
    block(
      'indicator Wakes "Wakes"',
      'measured every 2 weeks from 2026-03 until 2026-12',
      'values 2026-01: 4',
    ),
    block('deliverable Sensors "Sensors"'),
    block('outcome Sleep "Sleep"', 'from Sensors', 'serves Calm'),
    block(
      'benefit Hours "Hours"',
      'from Sleep',
      'serves Calm, Large',
      'measure Wakes',
      'amount 3 NOK',
      ...owner,
    ),
  );

const activityLines = ['owner Head', 'by Nurse, Head', 'takes 2d', 'why "It must be."'];
const work = file(
  block(
    'phase Prepare "Prepare"',
    'owner Head',
    'activity Map "Map" { is analysis  by Nurse  takes 3d }',
    'activity Tell { is communication  for Night }',
    'activity Teach "Teach" {\n    is training\n    for Nurse\n    takes 2d\n  }',
    'gate Go "Go?" { after Done }',
  ),
  block('phase Run', 'activity Try "Try" { is pilot  after Done  produces Sensors }', 'for Staff'),
  block('activity Roll "Roll out"', 'is rollout', 'after Done', ...activityLines),
  block('activity Hand', 'is handover', 'to Head', 'after Done', ...activityLines),
  block('activity Buy', 'is procurement', 'done 100%', ...activityLines),
  fc.constant('milestone Done "Done" { on 2026-04-01 }'),
  block(
    'risk Refuse "They refuse"',
    'likelihood 4',
    'impact 4',
    'affects Calm',
    'owner Head',
    'response reduce by Done',
  ),
  block('decision Vendor "Vendor"', 'by Board', 'on 2026-05'),
  block('policy Cloud', 'owner Head', 'why "It is."'),
  block('exemption Local', 'from Cloud', 'until 2026-03-31', 'owner Nurse', 'for Staff'),
  block('cost Price', 'amount 4 NOK'),
  fc.constantFrom(
    'process Answer "Answer" {\n  is to-be\n  start Rings\n  step Look by Nurse\n  end Over\n  Rings -> Look -> Over\n}',
    'process Answer {\n  is to-be\n  owner Head\n  lead Nurse\n  start Rings\n  step Look\n  choice Bad by Staff\n  end Over\n  Rings -> Look -> Bad\n  Bad -> Over\n}',
  ),
);

const head = fc
  .constantFrom('en', 'nb', 'nn', 'sv', 'da')
  .chain((locale) =>
    block(
      'plan Test "Test"',
      `locale ${locale}`,
      'starts 2026-03-02',
      'due 2026-12-31',
      'owner Head',
      'as of 2026-04-15',
    ),
  );

/** Plans in several files, of which some see the others, with things to mend all over. */
export const planTexts: fc.Arbitrary<Files> = fc
  .record({
    head,
    people,
    work,
    goals: fc.oneof(
      goals([]),
      goals(['owner Head']).map((text) => `use "people.varde"\n\n${text}`),
    ),
    newLine: fc.constantFrom('\n', '\n', '\r\n'),
  })
  .map(({ head: plan, people: parties, work: rest, goals: aims, newLine }) => {
    const entry = 'use "people.varde"\nuse "goals.varde"\nuse "work.varde"\n\n';
    const files = {
      'plan.varde': entry + plan,
      'people.varde': parties,
      'goals.varde': aims,
      'work.varde': `use "people.varde"\nuse "goals.varde"\n\n${rest}`,
    };
    return Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, text.replaceAll('\n', newLine)]),
    );
  });
