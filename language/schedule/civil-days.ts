import type { Day } from '../plan/literals.ts';

const msPerDay = 86_400_000;

/** Returns the day of a date of the Gregorian calendar; months from 1 to 12. */
export function dayOf(year: number, month: number, day: number): Day {
  return Date.UTC(year, month - 1, day) / msPerDay;
}

/** The days that a plan may name; what lies outside is a slip of the pen. */
export const firstDay = dayOf(1900, 1, 1);
export const lastDay = dayOf(2100, 12, 31);

/** Returns 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** Returns the same day some months later (or earlier), the last of the month where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(day * msPerDay);
  const target = date.getUTCFullYear() * 12 + date.getUTCMonth() + months;
  const year = Math.floor(target / 12);
  const month = target - year * 12 + 1;
  const lastOfMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return dayOf(year, month, Math.min(date.getUTCDate(), lastOfMonth));
}
