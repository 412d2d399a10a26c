import type { CalendarRef } from '../plan/calendar.ts';
import type { Plan } from '../plan/plan.ts';
import { elementById } from '../plan/query.ts';
import type { Work } from '../plan/work.ts';
import { ordinaryRules, rulesOf } from './calendar-rules.ts';
import { type CalendarRules, WorkCalendar } from './work-calendar.ts';

/**
 * Returns the function that gives each work its calendar: open where the plan's calendar and that of every
 * role in its `by` are. Work with the same calendars shares one object.
 */
export function calendarsOf(plan: Plan): (work: Work) => WorkCalendar {
  const rules = new Map<string, CalendarRules>();
  const combined = new Map<string, WorkCalendar>();
  const ofPlan = plan.head?.kind === 'plan' ? plan.head.calendar : undefined;
  const ruleFor = (ref: CalendarRef): CalendarRules => remember(rules, keyOf(ref), () => rulesOf(plan, ref));
  const base = ofPlan ? ruleFor(ofPlan) : ordinaryRules;
  return (work) => {
    const refs = work.by.length === 0 ? [] : roleCalendars(plan, work);
    const key = refs.map(keyOf).sort().join(' ');
    return remember(combined, key, () => new WorkCalendar([base, ...refs.map(ruleFor)]));
  };
}

function roleCalendars(plan: Plan, work: Work): CalendarRef[] {
  const refs = new Map<string, CalendarRef>();
  for (const { party } of work.by) {
    const role = elementById(plan, party);
    if (role?.kind === 'role' && role.calendar !== undefined) refs.set(role.calendar, { calendar: role.calendar });
  }
  return [...refs.values()];
}

function keyOf(ref: CalendarRef): string {
  return 'country' in ref ? `country ${ref.country}` : `calendar ${ref.calendar}`;
}

function remember<T>(known: Map<string, T>, key: string, make: () => T): T {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
