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

/**
 * A period as people write it: a day, a month, a quarter or a year; a week as ISO 8601 has it. `text` is how a plan
 * writes it, `first` its first day as whole days since 1970-01-01.
 */
export function formatPeriod(
  locale: Locale,
  { text, first }: { readonly text: string; readonly first: number },
): string {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return formatDay(locale, first);
  if (/^\d{4}-\d\d$/.test(text)) return formatMonth(locale, first);
  const [, year, quarter] = /^(\d{4})-Q(\d)$/.exec(text) ?? [];
  return quarter === undefined ? text : `${wordsOf(locale).quarter(Number(quarter))} ${year}`;
}

/** The day, given as whole days since 1970-01-01, by ISO 8601: `2026-06-12`. */
export function isoDay(day: number): string {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}

/**
 * A stretch of days, given as whole days since 1970-01-01, as short as it can be: `12.–25. juni 2026`. Browsers and
 * Node put spaces of different widths around the dash; here they are all plain ones.
 */
export function formatDays(locale: Locale, first: number, last: number): string {
  const days = shortDays(locale).formatRange(first * millisecondsPerDay, last * millisecondsPerDay);
  return days.replace(/\s/g, ' ');
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

/** The month of the day, given as whole days since 1970-01-01, as short as on an axis: `juni 26`, `Jun 26`. */
export function formatShortMonth(locale: Locale, day: number): string {
  const parts = { month: 'short', year: '2-digit', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, parts).format(day * millisecondsPerDay);
}
