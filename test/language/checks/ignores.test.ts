import { describe, expect, test } from 'vitest';
import { findingsIn, findingsOf, mended, only, planText, uriOf } from './findings.ts';

const head = 'starts 2026-03-02';
const ofTime = only('unscheduled', 'closed-day', 'outside-plan', 'dependency-cycle', 'unused-ignore');
const rulesIn = async (rest: string) => (await findingsOf(head, rest, ofTime)).map(({ rule }) => rule);

describe('a comment above a declaration', () => {
  test('silences its rule there, and nowhere else', async () => {
    const findings = await findingsOf(
      head,
      `// varde-ignore unscheduled: a day is what it takes
       activity A
       activity B`,
      ofTime,
    );
    expect(findings.map(({ rule, element }) => [rule, element])).toEqual([['unscheduled', 'B']]);
  });

  test('may stand with others, above documentation and within a phase', async () => {
    expect(
      await rulesIn(`phase P {
        // varde-ignore unscheduled: known
        // varde-ignore closed-day: the hall is only free then
        /** Documentation. */

        activity A { starts 2026-03-07 }
        activity B
      }`),
    ).toEqual(['unscheduled', 'unused-ignore']);
  });

  test('leaves the other rules as they are', async () => {
    expect(await rulesIn('// varde-ignore unscheduled: known\nactivity A { after A }')).toEqual([
      'dependency-cycle',
      'unused-ignore',
    ]);
  });
});

describe('unused-ignore', () => {
  const said = async (rest: string) =>
    (await findingsOf(head, rest, ofTime))
      .filter(({ rule }) => rule === 'unused-ignore')
      .map(({ message }) => message);

  test('finds what silences nothing, and why', async () => {
    expect(await said('// varde-ignore unscheduled: known\nactivity A { takes 1d }')).toEqual([
      'This silences nothing: `unscheduled` has nothing to say here.',
    ]);
    expect(await said('// varde-ignore unscheduled\nactivity A')).toEqual([
      'This silences nothing without a reason: write `// varde-ignore unscheduled: why`.',
    ]);
    expect(await said('// varde-ignore unschedulled: known\nactivity A')).toEqual([
      'No rule that can be silenced is called `unschedulled`. Did you mean `unscheduled`?',
    ]);
    expect(await said('activity A { takes 1d\n// varde-ignore unscheduled: known\n}')).toEqual([
      'This silences nothing: it does not stand above a declaration.',
    ]);
  });

  test('takes the line away', async () => {
    const rest = '// varde-ignore unscheduled: known\nactivity A { takes 1d }';
    const [finding] = await findingsOf(head, rest, ofTime);
    expect(finding && mended(planText(head, rest), finding)).toBe(planText(head, 'activity A { takes 1d }'));
  });

  test('is silent of the same words in a text, and of a rule that is switched off', async () => {
    expect(await said('activity A { takes 1d note """\n// varde-ignore unscheduled: known\n""" }')).toEqual(
      [],
    );
    const files = { 'plan.varde': planText(head, '// varde-ignore unscheduled: known\nactivity A') };
    const off = await findingsIn(files, only('closed-day', 'unused-ignore'));
    expect(off).toEqual([]);
  });

  test('counts over all plans that share a file', async () => {
    const plan = (name: string, more: string) => `use "shared.varde"\nplan ${name} { ${more} }`;
    const files = {
      'a.varde': plan('A', 'starts 2026-03-02'),
      'b.varde': plan('B', 'starts 2026-03-02 due 2026-12-31'),
      'shared.varde':
        '// varde-ignore outside-plan: only B ends so early\nactivity X { takes 1d due 2027-01-31 }',
    };
    const findings = await findingsIn(files, ofTime);
    expect(findings).toEqual([]);
  });
});

test('a finding stands in the file of its element, once for all plans that share it', async () => {
  const files = {
    'a.varde': 'use "shared.varde"\nplan A { starts 2026-03-02 }',
    'b.varde': 'use "shared.varde"\nplan B { starts 2026-03-02 }',
    'shared.varde': 'activity X',
  };
  const findings = await findingsIn(files, ofTime);
  expect(findings).toMatchObject([{ rule: 'unscheduled', uri: uriOf('shared.varde'), element: 'X' }]);
});

test('files without a plan are not checked, not even in a portfolio', async () => {
  expect(await findingsIn({ 'a.varde': 'activity X' })).toEqual([]);
  expect(await findingsIn({ 'a.varde': 'use "b.varde"\nportfolio All', 'b.varde': 'activity X' })).toEqual(
    [],
  );
});

test('an element with an error of form is left to that', async () => {
  expect(await rulesIn('activity A { takes 3x }')).toEqual([]);
  expect(await rulesIn('activity A { takes 3x }\nactivity B')).toEqual(['unscheduled']);
});

test('a rule is as serious as is set', async () => {
  const files = { 'plan.varde': planText(head, 'activity A') };
  const findings = await findingsIn(files, ({ id }) => (id === 'unscheduled' ? 'error' : undefined));
  expect(findings).toMatchObject([{ rule: 'unscheduled', severity: 'error' }]);
});
