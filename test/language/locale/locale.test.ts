import { describe, expect, test } from 'vitest';
import { formatDay, formatPeriod, isoDay } from '../../../language/locale/dates.ts';
import { locales } from '../../../language/locale/locale.ts';
import { formatShare } from '../../../language/locale/numbers.ts';
import { wordsOf } from '../../../language/locale/words.ts';
import { day } from '../build-plan.ts';

test.each([
  ['en', '12 June 2026', '60%'],
  ['nb', '12. juni 2026', '60\u00a0%'],
  ['nn', '12. juni 2026', '60\u00a0%'],
  ['sv', '12 juni 2026', '60\u00a0%'],
  ['da', '12. juni 2026', '60\u00a0%'],
] as const)('%s writes a day and a share', (locale, date, share) => {
  expect(formatDay(locale, day('2026-06-12'))).toBe(date);
  expect(formatShare(locale, 0.6)).toBe(share);
});

test.each([
  ['en', 'Q3 2026'],
  ['nb', '3. kvartal 2026'],
  ['nn', '3. kvartal 2026'],
  ['sv', 'kvartal 3 2026'],
  ['da', '3. kvartal 2026'],
] as const)('%s writes a quarter as it stands within a sentence', (locale, quarter) => {
  expect(formatPeriod(locale, { text: '2026-Q3', first: day('2026-07-01') })).toBe(quarter);
});

test.each(locales)('%s has the months that Intl has', (locale) => {
  const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const expected = Array.from({ length: 12 }, (_, i) => month.format(Date.UTC(2026, i, 15)));
  expect(wordsOf(locale).months).toEqual(expected);
});

test('a day in ISO form is the same in every time zone', () => {
  expect(isoDay(day('2026-03-29'))).toBe('2026-03-29');
  expect(isoDay(0)).toBe('1970-01-01');
  expect(isoDay(-1)).toBe('1969-12-31');
});

describe.each(locales)('%s', (locale) => {
  const words = wordsOf(locale);

  test('has one and several', () => {
    expect(words.workingDays(1)).not.toBe(words.workingDays(2).replace('2', '1'));
    expect(words.work.late(1)).not.toBe(words.work.late(2).replace('2', '1'));
    expect(words.stakeholders.unplaced(1)).not.toBe(words.stakeholders.unplaced(2).replace('2', '1'));
  });

  test('writes lists as phrases', () => {
    expect(words.list([])).toBe('');
    expect(words.list(['A'])).toBe('A');
    expect(words.list(['A', 'B', 'C'])).toMatch(/^A, B \p{L}+ C$/u);
  });
});
