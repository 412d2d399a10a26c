import { type CalendarRef, countries } from '../plan/calendar.ts';
import type { Id } from '../plan/element.ts';
import type { Plan } from '../plan/plan.ts';
import { elementById } from '../plan/query.ts';
import type { Work } from '../plan/work.ts';
import { ordinaryRules, rulesOf } from './calendar-rules.ts';
import { type CalendarRules, WorkCalendar } from './work-calendar.ts';

/** Whoever carries work out. */
type Carriers = Pick<Work, 'by'>;

const known = new WeakMap<Plan, (work: Carriers) => WorkCalendar>();
/** Those of a country serve many plans, and one plan after many edits. */
const alone = new WeakMap<CalendarRules, WorkCalendar>();

/**
 * Returns the function that gives each work its calendar: open where the plan's calendar and that of every
 * role in its `by` are. Work with the same calendars shares one object. It is made once per plan.
 */
export function calendarsOf(plan: Plan): (work: Carriers) => WorkCalendar {
  return remember(known, plan, () => makeCalendars(plan));
}

function makeCalendars(plan: Plan): (work: Carriers) => WorkCalendar {
  const rules = new Map<string, CalendarRules>();
  const combined = new Map<string, WorkCalendar>();
  const rulesFor = (ref: CalendarRef): CalendarRules => remember(rules, keyOf(ref), () => rulesOf(plan, ref));
  const ofPlan = plan.head?.kind === 'plan' ? plan.head.calendar : undefined;
  const base = ofPlan ? rulesFor(ofPlan) : ordinaryRules;
  const common = remember(alone, base, () => new WorkCalendar([base]));
  return (work) => {
    const refs = work.by.length === 0 ? [] : roleCalendars(plan, work);
    if (refs.length === 0) return common;
    const key = refs.map(keyOf).sort().join(' ');
    return remember(combined, key, () => new WorkCalendar([base, ...refs.map(rulesFor)]));
  };
}

function roleCalendars(plan: Plan, work: Carriers): CalendarRef[] {
  const refs = new Map<Id, CalendarRef>();
  for (const { party } of work.by) {
    const role = elementById(plan, party);
    if (role?.kind === 'role' && role.calendar !== undefined)
      refs.set(role.calendar, calendarNamed(plan, role.calendar));
  }
  return [...refs.values()];
}

/** Returns the calendar that a role is said to have: one that is declared in the plan, else the country's of that name. */
export function calendarNamed(plan: Plan, calendar: Id): CalendarRef {
  const country = elementById(plan, calendar) ? undefined : countries.find((code) => code === calendar);
  return country ? { country } : { calendar };
}

function keyOf(ref: CalendarRef): string {
  return 'country' in ref ? `country ${ref.country}` : `calendar ${ref.calendar}`;
}

function remember<K extends WeakKey | string, T>(
  known: { get(key: K): T | undefined; set(key: K, made: T): unknown },
  key: K,
  make: () => T,
): T {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}
