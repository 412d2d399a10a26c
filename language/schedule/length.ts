import type { Plan } from '../plan/plan.ts';
import { elementById } from '../plan/query.ts';
import type { Share, Work } from '../plan/work.ts';
import type { Problem } from './problem.ts';
import { oneDay, roundUp, type Span, spanOf, workingDays, workingSpan } from './span.ts';
import type { WorkCalendar } from './work-calendar.ts';

/**
 * Returns how long the work lasts: `takes`, else effort divided by the sum of shares; undefined where neither
 * is written. A length of nothing is one day; effort without anybody's time counts as one full-time person's.
 */
export function lengthOf(
  plan: Plan,
  work: Work,
  calendar: WorkCalendar,
  problems: Problem[],
): Span | undefined {
  const { takes, effort } = work.timing;
  if (!takes && !effort) return undefined;
  const length = takes ? spanOf(takes, calendar) : effortLength(plan, work, calendar, problems);
  if (length.amount >= 1) return length;
  problems.push({ type: 'no-length', element: work.id });
  return oneDay;
}

/** Returns the share of a full-time week: as written, else the role's capacity, else all of it. */
export function shareOf(plan: Plan, { party, share }: Share): number {
  if (share !== undefined) return share;
  const element = elementById(plan, party);
  return (element?.kind === 'role' ? element.capacity : undefined) ?? 1;
}

function effortLength(plan: Plan, work: Work, calendar: WorkCalendar, problems: Problem[]): Span {
  const days = work.timing.effort ? workingDays(work.timing.effort, calendar) : 0;
  const shares = work.by.reduce((sum, share) => sum + shareOf(plan, share), 0);
  if (shares > 0) return workingSpan(roundUp(days / shares));
  problems.push({ type: 'nobody-works', element: work.id });
  return workingSpan(roundUp(days));
}
