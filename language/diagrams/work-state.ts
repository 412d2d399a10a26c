import type { Day } from '../plan/literals.ts';
import type { Plan } from '../plan/plan.ts';
import type { Work } from '../plan/work.ts';
import { overdueWork } from '../schedule/overdue.ts';
import { type Schedule, type Scheduled, scheduledById } from '../schedule/schedule.ts';

export const workStates = ['todo', 'doing', 'done', 'late'] as const;
export type WorkState = (typeof workStates)[number];

/** How work stands on the as-of day. Without dates it is still to be done, unless it is marked done. */
export function stateOf(plan: Plan, schedule: Schedule, { id, timing }: Work): WorkState {
  const dates = scheduledById(schedule, id);
  const done = dates?.done ?? timing.done ?? 0;
  if (done >= 1) return 'done';
  const hasBegun = done > 0 || timing.started !== undefined;
  if (overdueWork(plan, schedule).has(id) || isLate(timing, dates, schedule.asOf, hasBegun)) return 'late';
  return hasBegun ? 'doing' : 'todo';
}

/** Whether unfinished work misses a deadline, or a date that is written for it has passed. */
function isLate(
  { due, on, starts, ends, baseline }: Work['timing'],
  dates: Scheduled | undefined,
  asOf: Day | undefined,
  hasBegun: boolean,
): boolean {
  if (dates && dates.totalSlack < 0) return true;
  const isPast = (day: Day | undefined) => day !== undefined && asOf !== undefined && day < asOf;
  if ([due, on, ends, baseline?.last].some(isPast)) return true;
  return !hasBegun && [starts, baseline?.first].some(isPast);
}
