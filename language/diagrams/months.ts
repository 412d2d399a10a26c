import type { Locale } from '../locale/locale.ts';
import { wordsOf } from '../locale/words.ts';
import { fromDay, monthDays } from '../plan/days.ts';
import type { Day, DayRange } from '../plan/literals.ts';

/** The first day of each month that the range reaches into. */
export function monthsIn({ first, last }: DayRange): Day[] {
  const months: Day[] = [];
  let { first: month } = monthOf(first);
  while (month <= last) {
    months.push(month);
    month = monthOf(month).last + 1;
  }
  return months;
}

/** All days of the month that the day is in. */
export function monthOf(day: Day): DayRange {
  const { year, month } = fromDay(day);
  return monthDays(year, month);
}

/** The name above a narrow column: `aug 2026`. */
export function shortMonth(locale: Locale, month: Day): string {
  const { year, month: number } = fromDay(month);
  return `${(wordsOf(locale).months[number - 1] ?? '').slice(0, 3)} ${year}`;
}
