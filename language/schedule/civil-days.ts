import { daysInMonth, fromDay, toDay } from '../plan/days.ts';
import type { Day } from '../plan/literals.ts';

/** The days that a plan may name; what lies outside is a slip of the pen. */
export const firstDay = toDay(1900, 1, 1);
export const lastDay = toDay(2100, 12, 31);

/** No work is placed after it. */
export const horizon = toDay(9999, 12, 31);

/** Returns the same day some months later (or earlier), the last of the month where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const date = fromDay(day);
  const target = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(target / 12);
  const month = target - year * 12 + 1;
  return toDay(year, month, Math.min(date.day, daysInMonth(year, month)));
}
