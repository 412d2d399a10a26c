import fc from 'fast-check';
import { expect, it } from 'vitest';
import { schedulePlan } from '../../../language/schedule/schedule-plan.ts';
import { of } from './plans.ts';
import { idsOf, planOfProblem, problems } from './random-plans.ts';
import {
  type Dates,
  endOf,
  type Item,
  isAllowed,
  isInTime,
  movedBy,
  type Problem,
  place,
} from './reference.ts';

const runs = { numRuns: 1000 };

function scheduled(problem: Problem) {
  const schedule = schedulePlan(planOfProblem(problem));
  return idsOf(problem.items).map((id) => of(schedule, id));
}

it('puts everything where trying day after day puts it', () => {
  fc.assert(
    fc.property(problems, (problem) => {
      const found = scheduled(problem).map(({ start, finish }) => ({ start, finish }));
      expect(found).toEqual(place(problem));
    }),
    runs,
  );
});

it('keeps every constraint, and nothing could start a day earlier', () => {
  fc.assert(
    fc.property(problems, (problem) => {
      const dates = scheduled(problem);
      problem.items.forEach((item, at) => {
        if (item.shape === 'phase' || item.fixed !== undefined) return;
        expect(isAllowed(problem, dates, at, dates[at] as Dates)).toBe(true);
      });
    }),
    runs,
  );
});

it('has the slack that moving day by day finds', () => {
  fc.assert(
    fc.property(problems, (problem) => {
      if (waitsForStartOfPhase(problem)) return;
      const dates = place(problem);
      const end = endOf(problem, dates);
      if (!isInTime(problem, dates, end)) return;
      const found = scheduled(problem);
      problem.items.forEach((item, at) => {
        if (item.shape === 'phase') return;
        expect({ at, total: found[at]?.totalSlack, free: found[at]?.freeSlack }).toEqual({
          at,
          ...slackOf(problem, dates, end, at),
        });
      });
    }),
    runs,
  );
});

/** Then the first child may move until the second is first: here the schedule is on the safe side. */
function waitsForStartOfPhase({ items }: Problem): boolean {
  return items.some(({ ties }) =>
    ties.some(({ from, type }) => items[from]?.shape === 'phase' && type.startsWith('start')),
  );
}

function slackOf(
  problem: Problem,
  dates: readonly Dates[],
  end: number,
  at: number,
): { total: number; free: number } {
  const item = problem.items[at] as Item;
  const moved = (days: number) =>
    place(problem, { item: at, start: movedBy(problem, item, (dates[at] as Dates).start, days) });
  let total = 0;
  while (isInTime(problem, moved(total + 1), end)) total++;
  let free = 0;
  while (
    free < total &&
    moved(free + 1).every(({ start }, other) => isHere(other) || start === dates[other]?.start)
  )
    free++;
  return { total, free };

  function isHere(other: number): boolean {
    return other === at || problem.items[other]?.shape === 'phase';
  }
}
