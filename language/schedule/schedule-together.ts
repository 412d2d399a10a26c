import type { Id } from '../plan/element.ts';
import type { Plan } from '../plan/plan.ts';
import { elementAt, elementById } from '../plan/query.ts';
import { planSpan } from './plan-span.ts';
import type { Schedule, Scheduled } from './schedule.ts';

/** A plan and its dates. */
export interface DatedPlan {
  readonly plan: Plan;
  readonly schedule: Schedule;
}

/**
 * Returns the dates of a portfolio's work: each plan keeps those that its own calendar and dates give it, and work of
 * several plans those of the first. The as-of day is that of the plans if it is the same in all.
 */
export function scheduleTogether(portfolio: Plan, plans: readonly DatedPlan[]): Schedule {
  const elements = new Map<Id, Scheduled>();
  for (const { plan, schedule } of plans) {
    for (const dates of schedule.elements) {
      const id = idIn(portfolio, plan, dates.id);
      if (id !== undefined && !elements.has(id)) elements.set(id, { ...dates, id });
    }
  }
  const all = [...elements.values()];
  const asOf = new Set(plans.map(({ schedule }) => schedule.asOf));
  const [shared] = asOf;
  return {
    ...planSpan(all),
    ...(asOf.size === 1 && shared !== undefined && { asOf: shared }),
    elements: all,
    cycles: plans.flatMap(({ schedule }) => schedule.cycles),
    problems: plans.flatMap(({ schedule }) => schedule.problems),
  };
}

/** Returns what the portfolio calls an element of one of its plans, if it has it: two plans may use the same name. */
export function idIn(portfolio: Plan, plan: Plan, id: Id): Id | undefined {
  const source = elementById(plan, id)?.source;
  return source && elementAt(portfolio, source.uri, source.range.start)?.id;
}
