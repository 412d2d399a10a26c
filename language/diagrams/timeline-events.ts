import type { Id } from '../plan/element.ts';
import type { Day, DayRange } from '../plan/literals.ts';
import type { Plan } from '../plan/plan.ts';
import { elementsOfKind } from '../plan/query.ts';
import { type Schedule, scheduledById } from '../schedule/schedule.ts';

/** Something that happens on a day. */
export interface TimelineEvent {
  readonly kind: 'begins' | 'milestone' | 'gate' | 'decision' | 'status';
  /** Absent for the status date. */
  readonly element?: { readonly id: Id; readonly title: string; readonly name: string };
  readonly day: Day;
}

/** What happens in a plan, from the first to the last; without the as-of day where that lies outside `over`. */
export function eventsOf(plan: Plan, schedule: Schedule, over: DayRange | undefined): TimelineEvent[] {
  const dated = elementsOfKind(plan, 'phase', 'milestone', 'gate').flatMap((element): TimelineEvent[] => {
    const dates = scheduledById(schedule, element.id);
    if (!dates) return [];
    const isPhase = element.kind === 'phase';
    return [{ kind: isPhase ? 'begins' : element.kind, element, day: isPhase ? dates.start : dates.finish }];
  });
  const decisions = elementsOfKind(plan, 'decision').flatMap((element): TimelineEvent[] =>
    element.on ? [{ kind: 'decision', element, day: element.on.last }] : [],
  );
  const { asOf } = schedule;
  const events = [...dated, ...decisions].filter(
    ({ day }) => !over || (over.first <= day && day <= over.last),
  );
  const hasStatus =
    asOf !== undefined && events.length > 0 && (!over || (over.first <= asOf && asOf <= over.last));
  const status: TimelineEvent[] = hasStatus ? [{ kind: 'status', day: asOf }] : [];
  return [...events, ...status].sort((a, b) => a.day - b.day);
}
