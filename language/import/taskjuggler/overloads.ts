import type { Id } from '../../plan/element.ts';
import type { Plan } from '../../plan/plan.ts';
import { elementsOfKind, titleOf } from '../../plan/query.ts';
import { type Scheduled, scheduledById } from '../../schedule/schedule.ts';
import { schedulePlan } from '../../schedule/schedule-plan.ts';
import type { Losses } from '../imported.ts';

/** Notes work that waits in TaskJuggler until those who do it are free: in a plan it lies beside their other work. */
export function noteOverloads(plan: Plan, losses: Losses): void {
  const schedule = schedulePlan(plan);
  const ofRole = new Map<Id, Scheduled[]>();
  for (const { id, by, timing } of elementsOfKind(plan, 'activity')) {
    const dates = scheduledById(schedule, id);
    if (!dates || !timing.effort) continue;
    for (const { party } of by) {
      const others = ofRole.get(party);
      if (others) others.push(dates);
      else ofRole.set(party, [dates]);
    }
  }
  for (const works of ofRole.values()) {
    let last = Number.NEGATIVE_INFINITY;
    for (const { id, start, finish } of works.toSorted((a, b) => a.start - b.start)) {
      if (start <= last) losses.add('levelling', titleOf(plan, id));
      last = Math.max(last, finish);
    }
  }
}
