import type { Id } from '../plan/element.ts';
import { type Reason, type Schedule, type Scheduled, scheduledById } from './schedule.ts';

/** One link of the chain that sets a date: an element, and what keeps it from starting a day earlier. */
export interface Step {
  readonly element: Scheduled;
  readonly reason: Reason;
}

/**
 * Returns why the element starts when it does, step by step from its own reason back to the root: a date, the
 * calendar or the plan itself. To start it earlier, one of these has to change. Empty where it has no dates.
 */
export function whyOf(schedule: Schedule, id: Id): readonly Step[] {
  const steps: Step[] = [];
  const seen = new Set<Id>();
  let element = scheduledById(schedule, id);
  while (element && !seen.has(element.id)) {
    const { reason } = element;
    seen.add(element.id);
    steps.push({ element, reason });
    const next = reason.type === 'predecessor' || reason.type === 'child' ? reason.element : undefined;
    element = next === undefined ? undefined : scheduledById(schedule, next);
  }
  return steps;
}
