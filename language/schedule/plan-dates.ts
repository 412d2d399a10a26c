import type { Day } from '../plan/literals.ts';
import type { Plan } from '../plan/plan.ts';
import type { Work } from '../plan/work.ts';
import type { Problem } from './problem.ts';
import { type WrittenDates, withinReach } from './written-dates.ts';

/** The dates that hold for the whole plan. */
export interface PlanDates {
  /** From which day work without dates is placed. */
  readonly start: Day;
  readonly due: Day | undefined;
  readonly asOf: Day | undefined;
}

/**
 * Returns the dates of the plan's head. A plan that does not say when it starts does so on the earliest date
 * of its work, else on its `as of` day; undefined where there is no date at all.
 */
export function planDates(
  plan: Plan,
  works: readonly Work[],
  written: readonly WrittenDates[],
  problems: Problem[],
): PlanDates | undefined {
  const head = plan.head?.kind === 'plan' ? plan.head : undefined;
  const date = (day: Day | undefined) => head && withinReach(head.id, day, problems);
  const asOf = date(head?.asOf);
  const start = date(head?.starts) ?? earliest(written) ?? asOf;
  if (start !== undefined) return { start, due: date(head?.due), asOf };
  const [first] = works;
  if (first) problems.push({ type: 'no-start', element: head?.id ?? first.id });
  return undefined;
}

function earliest(written: readonly WrittenDates[]): Day | undefined {
  let first = Number.POSITIVE_INFINITY;
  for (const { starts, ends, notBefore, started, finished, recursFrom } of written) {
    for (const day of [starts, ends, notBefore, started, finished, recursFrom]) {
      if (day !== undefined && day < first) first = day;
    }
  }
  return Number.isFinite(first) ? first : undefined;
}
