import type { Locale } from '../locale/locale.ts';
import { weekday } from '../plan/days.ts';
import type { Day } from '../plan/literals.ts';

const calendars: Readonly<Record<Locale, string | undefined>> = {
  en: undefined,
  nb: 'NO',
  nn: 'NO',
  sv: 'SE',
  da: 'DK',
};

/** Returns the calendar of the country where the language is mostly written; undefined where there is no such one. */
export function usualCalendar(locale: Locale): string | undefined {
  return calendars[locale];
}

/** Returns the first Monday after the day. */
export function nextMonday(day: Day): Day {
  return day + 7 - weekday(day);
}
