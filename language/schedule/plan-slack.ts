import type { Plan } from '../plan/plan.ts';
import { calendarsOf } from './calendars.ts';
import type { Schedule } from './schedule.ts';

/**
 * Returns how many working days of its calendar lie between the end of the plan's work and the day it is due, less
 * than 0 where the work ends later; undefined where no such day is written, or nothing has dates.
 */
export function planSlack(plan: Plan, { finish }: Schedule): number | undefined {
  const due = plan.head?.kind === 'plan' ? plan.head.due : undefined;
  if (due === undefined || finish === undefined) return undefined;
  const calendar = calendarsOf(plan)({ by: [] });
  return calendar.rank(due + 1) - calendar.rank(finish + 1);
}
