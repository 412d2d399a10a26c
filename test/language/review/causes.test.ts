import { describe, expect, test } from 'vitest';
import { isoDay } from '../../../language/locale/dates.ts';
import { reviewOf } from '../../../language/review/review.ts';
import { tablesOf } from '../../../language/review/tables.ts';
import { reviewOfTexts, versionOf } from './versions.ts';

/** For each element that moved: by how many working days, because of which edits, and through what. */
async function moves(before: string, after: string): Promise<string[]> {
  const review = await reviewOfTexts(before, after);
  return review.moves.map(({ element, workingDays, causes, chain }) => {
    const edits = causes.map((cause) => [cause.type, cause.element, ...cause.properties].join(' '));
    return `${element} ${workingDays}: ${edits.join(', ')} (${chain.join(' < ')})`;
  });
}

const headed = (head: string, rest: string) =>
  versionOf({ 'plan.varde': `plan P "Plan" { locale en starts 2026-01-05 ${head} }\n${rest}` });
const asOf = (day: string, rest: string) => headed(`as of ${day}`, rest);
const due = (day: string, rest: string) => headed(`due ${day}`, rest);

const work = (length: string, more = '') => `
activity Buy "Buy" { takes ${length} ${more} }
activity Train "Train" { takes 3d after Buy }
milestone Live "Live" { after Train }
`;

describe('a date that moved is explained', () => {
  test('by the edit at the end of the chain of what it waits for', async () => {
    expect(await moves(work('5d'), work('8d'))).toEqual([
      'Buy 3: changed Buy takes (Buy)',
      'Train 3: changed Buy takes (Train < Buy)',
      'Live 3: changed Buy takes (Live < Train < Buy)',
    ]);
  });

  test('where it moved to an earlier day', async () => {
    expect(await moves(work('8d'), work('5d'))).toContain('Live -3: changed Buy takes (Live < Train < Buy)');
  });

  test('by what it no longer waits for', async () => {
    expect(
      await moves(
        'activity A "A" { takes 9d } activity B "B" { takes 2d after A }',
        'activity A "A" { takes 9d } activity B "B" { takes 2d }',
      ),
    ).toEqual(['B -9: changed B waitsFor (B)']);
  });

  test('by what was removed before it', async () => {
    expect(
      await moves(
        'activity A "A" { takes 9d } activity B "B" { takes 2d after A } activity C "C" { takes 1d after B }',
        'activity B "B" { takes 2d } activity C "C" { takes 1d after B }',
      ),
    ).toContain('C -9: changed B waitsFor (C < B)');
  });

  test('by what was put between', async () => {
    const moved = await moves(
      'activity A "A" { takes 2d } activity Z "Z" { takes 1d after A }',
      'activity A "A" { takes 2d } activity New "New" { takes 4d after A } activity Z "Z" { takes 1d after New }',
    );
    expect(moved).toEqual(['Z 4: changed Z waitsFor, added New (Z < New)']);
  });

  test('by who carries it out', async () => {
    const effort = (capacity: string) =>
      `role R "R" { capacity ${capacity} } activity A "A" { effort 5d by R }`;
    expect(await moves(effort('100%'), effort('50%'))).toEqual(['A 5: changed R capacity (A)']);
  });

  test('by the capacity of a role only where the length of the work rests on it', async () => {
    const text = (capacity: string, length: string) =>
      `role R "R" { capacity ${capacity} } activity A "A" { ${length} by R } activity B "B" { effort 5d by R 100% after A }`;
    expect(await moves(text('100%', 'takes 5d'), text('50%', 'takes 6d'))).toEqual([
      'A 1: changed A takes (A)',
      'B 1: changed A takes (B < A)',
    ]);
  });

  test('by the status date, from which what is left of work under way goes on', async () => {
    const under =
      'activity A "A" { takes 4d started 2026-01-05 done 50% } activity B "B" { takes 1d after A }';
    const [before, after] = [await asOf('2026-01-07', under), await asOf('2026-01-08', under)];
    const { moves: moved } = reviewOf(before, after);
    expect(moved.map(({ element, causes }) => [element, causes])).toEqual([
      ['A', [{ type: 'changed', element: 'P', properties: ['asOf'] }]],
      ['B', [{ type: 'changed', element: 'P', properties: ['asOf'] }]],
    ]);
  });

  test('by the day that the plan is due, until which recurring work goes on', async () => {
    const weekly = 'activity A "A" { every week }';
    const [before, after] = [await due('2026-01-30', weekly), await due('2026-02-27', weekly)];
    const review = reviewOf(before, after);
    expect(tablesOf(review)[0]?.rows[0]?.at(-1)).toBe('“Plan” is due on 27 February 2026');
  });

  test('by the calendar of the plan', async () => {
    const closed = (day: string) =>
      `calendar Own "Own" { based on NO closed ${day} } role R "R" { calendar Own } activity A "A" { takes 3d by R }`;
    expect(await moves(closed('2026-03-02'), closed('2026-01-06'))).toEqual(['A 1: changed Own closed (A)']);
  });

  test('in a phase by the work in it', async () => {
    const phase = (length: string) => `phase P1 "P1" { activity A "A" { takes ${length} } }`;
    expect(await moves(phase('2d'), phase('4d'))).toEqual([
      'P1 2: changed A takes (P1 < P1.A)'.replace('changed A', 'changed P1.A'),
      'P1.A 2: changed P1.A takes (P1.A)',
    ]);
  });
});

test('the end of the plan moves by working days, because of the work that ends last', async () => {
  const { finish } = await reviewOfTexts(work('5d'), work('8d'));
  expect({
    ...finish,
    before: isoDay(finish.before as number),
    after: isoDay(finish.after as number),
  }).toEqual({
    before: '2026-01-14',
    after: '2026-01-19',
    workingDays: 3,
    because: {
      element: 'Live',
      causes: [{ type: 'changed', element: 'Buy', properties: ['takes'] }],
      chain: ['Live', 'Train', 'Buy'],
    },
  });
});
