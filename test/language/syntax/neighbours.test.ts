import { EmptyFileSystem } from 'langium';
import { expect, test } from 'vitest';
import type { VardeParser } from '../../../language/syntax/parser.ts';
import { createVardeServices } from '../../../language/syntax/services.ts';
import { plainTree } from './plain-tree.ts';

const parser = createVardeServices(EmptyFileSystem).parser.LangiumParser as VardeParser;

const plan = `use "people.varde"
plan NightWatch "Digitalt nattilsyn" {
  locale nb
  as of 2026-05-04
  why """
    Tryggere netter.
    """
}
stakeholder NightStaff "Nattpersonalet" #internal #night {
  influence high
  attitude sceptical -> supportive
  part of Staff
}
phase Prepare {
  covers sip.Needs
  activity MapNeeds "Kartlegge" {
    is workshop
    by Nurse 50%, NightStaff
    takes 10d
    after Kickoff + 2d
    every 2 weeks from 2026-02 until 2026-06
  }
  milestone Decided { after Procure }
}
process AlarmTomorrow {
  is to-be
  start Rings by Sensor
  choice Serious "Alvorlig?" by NightNurse
  step Tell {
    takes 2min
    calls Report
  }
  Rings -> Serious -> Tell "ja"
  Serious -> Closed "nei"
}
risk Resistance {
  likelihood 4 -> 2
  response reduce "Samtaler" by Talks
}
`;
const lines = plan.split('\n');
const sound = plainTree(parser.parse(plan).value);
/** Places at which another line begins a statement: not in the middle of the text of several lines. */
const places = lines.map((_, at) => at).filter((at) => at > 0 && at !== 5 && at !== 6);

const mistakes = [
  'ownerr',
  'owner',
  'blah',
  'blah: "blah" 3',
  'therefore 3 of it',
  '"a text that stands alone"',
  'reports by',
  '€ 300',
  ': :',
  '#tag',
  '%%%',
  'response wants more',
  'owner 3d 4d',
  'part Of 3',
  '()',
  'goal "Title only',
];

test('a sound plan has no problems', () => {
  expect(parser.parse(plan).problems).toEqual([]);
});

test.each(mistakes)('a line with %s costs its neighbours nothing', (mistake) => {
  for (const place of places) {
    const broken = [...lines.slice(0, place), mistake, ...lines.slice(place)].join('\n');
    const { value, problems, parserErrors } = parser.parse(broken);
    const where = `before line ${place + 1}: ${lines[place]}`;
    expect(
      problems.map(({ range }) => range.start.line),
      where,
    ).toContain(place);
    expect(new Set(problems.map(({ range }) => range.start.line)), where).toEqual(new Set([place]));
    expect(parserErrors, where).toEqual([]);
    expect(withoutNewGoal(plainTree(value)), where).toEqual(sound);
  }
});

/** A heading without a name declares nothing, but leaves a node. */
function withoutNewGoal(tree: unknown): unknown {
  const { elements, ...file } = tree as { elements: { $type: string }[] };
  return { ...file, elements: elements.filter(({ $type }) => $type !== 'Goal') };
}
