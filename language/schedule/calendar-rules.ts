import type { Calendar, CalendarRef, Country } from '../plan/calendar.ts';
import type { Id } from '../plan/element.ts';
import type { Day, DayRange } from '../plan/literals.ts';
import type { Plan } from '../plan/plan.ts';
import { elementById } from '../plan/query.ts';
import { firstDay, lastDay } from './civil-days.ts';
import { holidaysOf } from './holidays.ts';
import type { CalendarRules } from './work-calendar.ts';

const mondayToFriday = [true, true, true, true, true, false, false];

/** Monday to Friday, without holidays: what counts where no calendar is named. */
export const ordinaryRules: CalendarRules = { week: mondayToFriday, exceptions: new Map() };

/**
 * Returns the rules of a country's calendar or of one that the plan declares. A calendar that the plan does
 * not have, or that is based on itself, counts as the ordinary week.
 */
export function rulesOf(plan: Plan, ref: CalendarRef): CalendarRules {
  const chain: Calendar[] = [];
  const seen = new Set<Id>();
  let base: CalendarRef | undefined = ref;
  while (base && 'calendar' in base && !seen.has(base.calendar)) {
    seen.add(base.calendar);
    const calendar = elementById(plan, base.calendar);
    if (calendar?.kind !== 'calendar') break;
    chain.unshift(calendar);
    base = calendar.basedOn;
  }
  const start = base && 'country' in base ? countryRules(base) : ordinaryRules;
  return chain.reduce(withDeclared, start);
}

const ofCountries = new Map<Country, CalendarRules>();

/** The rules of a country are made once: they are the same for every plan. */
function countryRules({ country }: Extract<CalendarRef, { country: unknown }>): CalendarRules {
  let rules = ofCountries.get(country);
  if (!rules) {
    rules = { week: mondayToFriday, exceptions: new Map(holidaysOf(country).map(({ day }) => [day, false])) };
    ofCountries.set(country, rules);
  }
  return rules;
}

function withDeclared(base: CalendarRules, calendar: Calendar): CalendarRules {
  const exceptions = new Map(base.exceptions);
  for (const { days } of calendar.closed) setAll(exceptions, days, false);
  for (const { days } of calendar.open) setAll(exceptions, days, true);
  const hours = hoursOf(calendar) ?? base.hours;
  return {
    week: calendar.week
      ? mondayToFriday.map((_, weekday) => calendar.week?.includes(weekday) === true)
      : base.week,
    exceptions,
    ...(hours === undefined ? {} : { hours }),
  };
}

function setAll(exceptions: Map<Day, boolean>, { first, last }: DayRange, open: boolean): void {
  for (let day = Math.max(first, firstDay); day <= Math.min(last, lastDay); day++) exceptions.set(day, open);
}

function hoursOf({ day }: Calendar): number | undefined {
  const hours = day?.unit === 'h' ? day.value : day?.unit === 'min' ? day.value / 60 : undefined;
  return hours !== undefined && hours > 0 ? hours : undefined;
}
