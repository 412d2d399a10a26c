import type { Locale } from './locale.ts';
import { wordsOf } from './words.ts';

const millisecondsPerDay = 86_400_000;

/** The day, given as whole days since 1970-01-01, as people write it: `12. juni 2026`, `12 June 2026`. */
export function formatDay(locale: Locale, day: number): string {
  const date = new Date(day * millisecondsPerDay);
  const words = wordsOf(locale);
  return words.date(date.getUTCDate(), words.months[date.getUTCMonth()] ?? '', date.getUTCFullYear());
}

/** The month of the day, given as whole days since 1970-01-01: `juni 2026`. */
export function formatMonth(locale: Locale, day: number): string {
  const date = new Date(day * millisecondsPerDay);
  return `${wordsOf(locale).months[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`;
}

/** The day, given as whole days since 1970-01-01, by ISO 8601: `2026-06-12`. */
export function isoDay(day: number): string {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}

/** A stretch of days, given as whole days since 1970-01-01, as short as it can be: `12.–25. juni 2026`. */
export function formatDays(locale: Locale, first: number, last: number): string {
  return shortDays(locale).formatRange(first * millisecondsPerDay, last * millisecondsPerDay);
}

/** The day without its year, as short as people write it: `12. juni`, `12 Jun`. */
export function formatShortDay(locale: Locale, day: number): string {
  return shortDays(locale)
    .formatToParts(day * millisecondsPerDay)
    .filter(({ type }) => type !== 'year')
    .map(({ value }) => value)
    .join('')
    .trim();
}

const shortDaysOf = new Map<Locale, Intl.DateTimeFormat>();

function shortDays(locale: Locale): Intl.DateTimeFormat {
  let format = shortDaysOf.get(locale);
  if (!format) {
    const dayBeforeMonth = locale === 'en' ? 'en-GB' : locale;
    const parts = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
    format = new Intl.DateTimeFormat(dayBeforeMonth, parts);
    shortDaysOf.set(locale, format);
  }
  return format;
}
