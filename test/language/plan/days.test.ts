import { expect, test } from 'vitest';
import {
  daysInMonth,
  fromDay,
  isoWeek,
  monthDays,
  toDay,
  weekDays,
  weekday,
  weeksInYear,
} from '../../../language/plan/days.ts';

const [first, last] = [toDay(1899, 12, 25), toDay(2101, 1, 7)];

test('days are those of the calendar that computers use', () => {
  for (let day = first; day <= last; day++) {
    const date = new Date(day * 86_400_000);
    const expected = {
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
    };
    expect(fromDay(day)).toEqual(expected);
    expect(toDay(expected.year, expected.month, expected.day)).toBe(day);
    expect(weekday(day)).toBe((date.getUTCDay() + 6) % 7);
  }
});

test('every day lies in the week that it is said to lie in', () => {
  for (let day = first; day <= last; day++) {
    const { year, week } = isoWeek(day);
    const days = weekDays(year, week);
    expect(day).toBe(days.first + weekday(day));
    expect(week).toBeLessThanOrEqual(weeksInYear(year));
  }
});

// ISO 8601 and tables of years with 53 weeks.
test('weeks at the turn of a year', () => {
  expect(isoWeek(toDay(2027, 1, 1))).toEqual({ year: 2026, week: 53 });
  expect(isoWeek(toDay(2024, 12, 30))).toEqual({ year: 2025, week: 1 });
  expect([2015, 2020, 2026, 2032].map(weeksInYear)).toEqual([53, 53, 53, 53]);
  expect([2024, 2025, 2027].map(weeksInYear)).toEqual([52, 52, 52]);
});

test('months', () => {
  expect([2023, 2024, 1900, 2000].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
  expect(monthDays(2026, 13)).toEqual(monthDays(2027, 1));
  expect(monthDays(2026, 0)).toEqual(monthDays(2025, 12));
});
