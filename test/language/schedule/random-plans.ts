import fc from 'fast-check';
import type { Calendar } from '../../../language/plan/calendar.ts';
import type { Element, Plan } from '../../../language/plan/plan.ts';
import type { Work } from '../../../language/plan/work.ts';
import { activity, day, milestone, phase, role } from '../build-plan.ts';
import { everyDay, planFrom, timed } from './plans.ts';
import type { Item, Problem, Tie } from './reference.ts';

/** A Thursday. */
const start = day('2026-03-05');
const weeks: readonly (readonly number[])[] = [
  [0, 1, 2, 3, 4],
  [0, 1, 2, 3],
  [2, 3, 4],
  [0, 4],
];

const tie = fc.record({
  from: fc.nat(),
  type: fc.constantFrom(
    'finish-start' as const,
    'finish-start' as const,
    'start-start' as const,
    'finish-finish' as const,
    'start-finish' as const,
  ),
  lag: fc.integer({ min: -3, max: 6 }),
  elapsed: fc.boolean(),
});

const item = fc.record({
  shape: fc.constantFrom('bar' as const, 'bar' as const, 'bar' as const, 'point' as const, 'phase' as const),
  ties: fc.array(tie, { maxLength: 3 }),
  length: fc.integer({ min: 1, max: 9 }),
  elapsed: fc.boolean(),
  weekdays: fc.constantFrom(...weeks),
  fixed: fc.option(fc.integer({ min: start - 4, max: start + 30 }), { freq: 6, nil: undefined }),
  notBefore: fc.option(fc.integer({ min: start - 4, max: start + 30 }), { freq: 6, nil: undefined }),
  due: fc.option(fc.integer({ min: start, max: start + 60 }), { freq: 6, nil: undefined }),
});

/** Plans of a few leaves, half of them in phases, whose links lead from earlier in the text to later. */
export const problems: fc.Arbitrary<Problem> = fc
  .record({
    items: fc.array(item, { minLength: 1, maxLength: 9 }),
    closed: fc.array(fc.integer({ min: start, max: start + 40 }), { maxLength: 5 }),
    due: fc.option(fc.integer({ min: start, max: start + 60 }), { freq: 4, nil: undefined }),
  })
  .map(({ items, closed, due }) => ({
    start,
    closed,
    items: arrange(items),
    ...(due === undefined ? {} : { due }),
  }));

type Drawn = Omit<Item, 'parent' | 'fixed' | 'notBefore' | 'due'> & {
  readonly fixed: number | undefined;
  readonly notBefore: number | undefined;
  readonly due: number | undefined;
};

/** Gives each phase the two items after it, and turns every link towards what stands before and outside. */
function arrange(drawn: readonly Drawn[]): Item[] {
  const items: Item[] = [];
  drawn.forEach(({ fixed, notBefore, due, ...rest }, at) => {
    const shape = rest.shape === 'phase' && at + 2 >= drawn.length ? 'bar' : rest.shape;
    const parent = [at - 1, at - 2].find((place) => items[place]?.shape === 'phase') ?? -1;
    const ties = rest.ties.flatMap((tie) => turned(items, shape, parent, tie));
    items.push({
      ...rest,
      shape,
      parent,
      ties,
      weekdays: shape === 'phase' ? [0, 1, 2, 3, 4] : rest.weekdays,
      ...(fixed === undefined ? {} : { fixed }),
      ...(notBefore === undefined ? {} : { notBefore }),
      ...(due === undefined ? {} : { due }),
    });
  });
  return items;
}

function turned(items: readonly Item[], shape: Item['shape'], parent: number, tie: Tie): Tie[] {
  const around = new Set<number>();
  for (let at = parent; at >= 0; at = items[at]?.parent ?? -1) around.add(at);
  const candidates = items.flatMap((_, at) => (around.has(at) || isOpenPhase(items, at) ? [] : [at]));
  if (candidates.length === 0) return [];
  if (shape === 'phase' && (tie.type === 'finish-finish' || tie.type === 'start-finish')) return [];
  const from = candidates[tie.from % candidates.length] as number;
  return [{ ...tie, from }];
}

/** Whether children may still follow: then a link to it could close a loop. */
function isOpenPhase(items: readonly Item[], at: number): boolean {
  return items[at]?.shape === 'phase' && items.length - at <= 2;
}

/** The same plan as the model has it. */
export function planOfProblem({ start: starts, due, closed, items }: Problem): Plan {
  const calendar: Calendar = {
    ...everyDay('Common'),
    week: [0, 1, 2, 3, 4],
    closed: closed.map((first) => ({ days: { first, last: first } })),
  };
  const ids: string[] = [];
  const works = items.map((one, at): Work => {
    ids[at] = one.parent < 0 ? `W${at}` : `${ids[one.parent]}.W${at}`;
    return workOf(one, ids[at] as string, (place) => ids[place] as string);
  });
  const people = weeks.flatMap((week, at): Element[] => [
    { ...everyDay(`C${at}`), week: [...week] },
    { ...role(`R${at}`, ''), calendar: `C${at}` },
  ]);
  return planFrom({ starts, calendar: { calendar: 'Common' }, ...(due === undefined ? {} : { due }) }, [
    calendar,
    ...people,
    ...works,
  ]);
}

function workOf(one: Item, id: string, idOf: (place: number) => string): Work {
  const waitsFor = one.ties.map(({ from, type, lag, elapsed }) => ({
    type,
    predecessor: idOf(from),
    lag: { value: lag, unit: 'd' as const, elapsed },
  }));
  const { fixed, notBefore, due } = one;
  const common = {
    waitsFor,
    ...(notBefore === undefined ? {} : { notBefore }),
    ...(due === undefined ? {} : { due }),
  };
  const by = [{ party: `R${weeks.indexOf(one.weekdays)}` }];
  if (one.shape === 'phase')
    return timed(phase(id, ''), { ...common, ...(fixed === undefined ? {} : { starts: fixed }) });
  if (one.shape === 'point')
    return timed(milestone(id, ''), { ...common, ...(fixed === undefined ? {} : { on: fixed }) }, by);
  const takes = { value: one.length, unit: 'd' as const, elapsed: one.elapsed };
  return timed(activity(id, ''), { ...common, takes, ...(fixed === undefined ? {} : { starts: fixed }) }, by);
}

/** The name of each item in the plan. */
export function idsOf(items: readonly Item[]): string[] {
  const ids: string[] = [];
  items.forEach(({ parent }, at) => {
    ids.push(parent < 0 ? `W${at}` : `${ids[parent]}.W${at}`);
  });
  return ids;
}
