import type { Day, DayRange } from './literals.ts';

/** A day of the proleptic Gregorian calendar; months and days count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Returns the calendar day as whole days since 1970-01-01. The parts are not checked.
 * After Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”, `days_from_civil`.
 */
export function toDay(year: number, month: number, day: number): Day {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** Returns the year, month and day of a day; the inverse of `toDay` (`civil_from_days` of the same source). */
export function fromDay(day: Day): CalendarDay {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fifths = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fifths < 10 ? fifths + 3 : fifths - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fifths + 2) / 5) + 1,
  };
}

/** Returns the number of days in the month, from 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  return monthDays(year, month).last - monthDays(year, month).first + 1;
}

/** Returns the first and last day of a month; months above 12 or below 1 run into the years beside. */
export function monthDays(year: number, month: number): DayRange {
  const months = year * 12 + month - 1;
  return { first: firstOfMonth(months), last: firstOfMonth(months + 1) - 1 };
}

/** Returns the day of the week, 0 for Monday to 6 for Sunday. */
export function weekday(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** Returns the ISO 8601 week that holds the day, and the year which that week belongs to. */
export function isoWeek(day: Day): { readonly year: number; readonly week: number } {
  const thursday = day - weekday(day) + 3;
  const { year } = fromDay(thursday);
  return { year, week: Math.floor((thursday - toDay(year, 1, 1)) / 7) + 1 };
}

/** Returns Monday to Sunday of an ISO 8601 week; the week is not checked. */
export function weekDays(year: number, week: number): DayRange {
  const fourth = toDay(year, 1, 4);
  const first = fourth - weekday(fourth) + 7 * (week - 1);
  return { first, last: first + 6 };
}

/** Returns the number of ISO 8601 weeks in the year, 52 or 53. */
export function weeksInYear(year: number): number {
  return isoWeek(toDay(year, 12, 28)).week;
}

function firstOfMonth(monthsSinceYear0: number): Day {
  const year = Math.floor(monthsSinceYear0 / 12);
  return toDay(year, monthsSinceYear0 - year * 12 + 1, 1);
}
