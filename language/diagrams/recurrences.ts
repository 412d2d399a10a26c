import type { Id } from '../plan/element.ts';
import type { Day, DayRange, Recurrence } from '../plan/literals.ts';
import type { Plan } from '../plan/plan.ts';
import { elementsOfKind } from '../plan/query.ts';
import { beatOf } from '../schedule/place-recurring.ts';
import { type Schedule, scheduledById } from '../schedule/schedule.ts';

/** Something in a plan that comes back, and the days on which it does. */
export interface Recurring {
  readonly kind: 'meeting' | 'measurement' | 'review' | 'activity';
  readonly element: { readonly id: Id; readonly title: string; readonly name: string };
  readonly days: readonly Day[];
}

/** What comes back in one month, as often as it does. */
export interface Happening {
  readonly recurring: Recurring;
  /** Its first day. */
  readonly month: Day;
  readonly times: number;
}

/**
 * Meetings of teams, measurements of indicators, reviews of risks and policies, and recurring activities, with the
 * days within `span` on which they fall. A rhythm that says no start begins with `start`.
 */
export function recurringOf(plan: Plan, schedule: Schedule, start: Day, span: DayRange): Recurring[] {
  const within = (recurrence: Recurrence) => daysOf(recurrence, start, span);
  const all: Recurring[] = [
    ...elementsOfKind(plan, 'team').flatMap((element) =>
      element.meets ? [{ kind: 'meeting' as const, element, days: within(element.meets) }] : [],
    ),
    ...elementsOfKind(plan, 'indicator').flatMap((element) =>
      element.measured
        ? [{ kind: 'measurement' as const, element, days: within(element.measured.every) }]
        : [],
    ),
    ...elementsOfKind(plan, 'risk', 'policy').flatMap((element) =>
      element.review ? [{ kind: 'review' as const, element, days: within(element.review.every) }] : [],
    ),
    ...elementsOfKind(plan, 'activity').flatMap((element) => {
      const days = scheduledById(schedule, element.id)?.occurrences?.map((one) => one.start) ?? [];
      const shown = days.filter((day) => span.first <= day && day <= span.last);
      return element.timing.every ? [{ kind: 'activity' as const, element, days: shown }] : [];
    }),
  ];
  return all.filter(({ days }) => days.length > 0);
}

function daysOf(recurrence: Recurrence, start: Day, span: DayRange): Day[] {
  const { from, until } = recurrence;
  const rhythm = from?.first ?? start;
  const last = Math.min(span.last, until?.last ?? span.last);
  const days: Day[] = [];
  for (let beat = 0; ; beat++) {
    const day = beatOf(rhythm, recurrence, beat);
    if (day > last) return days;
    if (day >= span.first) days.push(day);
  }
}
