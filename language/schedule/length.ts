import type { Plan } from '../plan/plan.ts';
import { elementById } from '../plan/query.ts';
import type { Share, Work } from '../plan/work.ts';
import { oneDay, roundUp, type Span, spanOf, workingDays } from './span.ts';
import type { WorkCalendar } from './work-calendar.ts';

/**
 * Returns how long the work lasts: `takes`, else effort divided by the sum of shares; undefined where neither
 * is written. A length of nothing is one day; effort without anybody's time counts as one full-time person's.
 */
export function lengthOf(
  plan: Plan,
  work: Work,
  calendar: WorkCalendar,
  report: (type: 'no-length' | 'nobody-works') => void,
): Span | undefined {
  const { takes, effort } = work.timing;
  if (!takes && !effort) return undefined;
  let length: Span;
  if (takes) {
    length = spanOf(takes, calendar);
  } else {
    const shares = work.by.reduce((sum, share) => sum + shareOf(plan, share), 0);
    if (!(shares > 0)) report('nobody-works');
    const days = effort ? workingDays(effort, calendar) : 0;
    length = { unit: 'working', amount: roundUp(days / (shares > 0 ? shares : 1)) };
  }
  if (length.amount >= 1) return length;
  report('no-length');
  return oneDay;
}

/** Returns the share of a full-time week: as written, else the role's capacity, else all of it. */
export function shareOf(plan: Plan, { party, share }: Share): number {
  if (share !== undefined) return share;
  const element = elementById(plan, party);
  return (element?.kind === 'role' ? element.capacity : undefined) ?? 1;
}
