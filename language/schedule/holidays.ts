import { firstHolidayYear, holidayTables } from '../generated/holidays.ts';
import type { Country } from '../plan/calendar.ts';
import { toDay } from '../plan/days.ts';
import type { Day } from '../plan/literals.ts';

export interface Holiday {
  readonly day: Day;
  /** In the language of the country. */
  readonly name: string;
}

/** Returns the days on which the country's offices are closed, 2000–2060, in no particular order; two may share a day. */
export function holidaysOf(country: Country): readonly Holiday[] {
  return Object.entries(holidayTables[country]).flatMap(([name, table]) => decode(name, table));
}

function decode(name: string, table: string): Holiday[] {
  const holidays: Holiday[] = [];
  for (let at = 0; at < table.length; at += 2) {
    const dayOfYear = Number.parseInt(table.slice(at, at + 2), 36);
    if (dayOfYear > 0) holidays.push({ day: toDay(firstHolidayYear + at / 2, 1, dayOfYear), name });
  }
  return holidays;
}
