import { daysInMonth, toDay } from '../../plan/days.ts';
import type { Day, DayRange, Duration } from '../../plan/literals.ts';
import { addMonths, firstDay, lastDay } from '../../schedule/civil-days.ts';
import type { Item } from './statements.ts';

/** A date of TaskJuggler: its day, and whether it is the midnight that begins it. */
export interface Moment {
  readonly day: Day;
  readonly isMidnight: boolean;
}

/** Returns the moment that an item says: `2026-02-01` or `2026-02-01-16:00`. */
export function momentIn(item: Item | undefined): Moment | undefined {
  const [, year, month, day, time] = /^(\d{4})-(\d\d)-(\d\d)(?:-(\d\d:\d\d))?/.exec(item?.text ?? '') ?? [];
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (year === undefined || m < 1 || m > 12 || d < 1 || d > daysInMonth(y, m)) return undefined;
  const found = toDay(y, m, d);
  return found >= firstDay && found <= lastDay
    ? { day: found, isMidnight: !time || time === '00:00' }
    : undefined;
}

/** The last day before an end, of which midnight is not part. */
export function lastDayBefore({ day, isMidnight }: Moment): Day {
  return isMidnight ? day - 1 : day;
}

/** Returns the days that `2026-02-01`, `2026-02-01 - 2026-02-03` or `2026-02-01 +1w` span. */
export function rangeIn(items: readonly Item[]): DayRange | undefined {
  const from = items.findIndex((item) => momentIn(item));
  const first = momentIn(items[from]);
  if (!first) return undefined;
  const [sign, second] = [items[from + 1]?.text, items[from + 2]];
  if (sign === '+') {
    const [, digits, unit] = /^(\d+)(d|w|m|y)$/.exec(second?.text ?? '') ?? [];
    const value = Number(digits ?? 1);
    const end =
      unit === 'm' || unit === 'y'
        ? addMonths(first.day, value * (unit === 'y' ? 12 : 1))
        : first.day + value * (unit === 'w' ? 7 : 1);
    return { first: first.day, last: Math.max(first.day, end - 1) };
  }
  const last = sign === '-' ? momentIn(second) : undefined;
  return { first: first.day, last: last ? Math.max(first.day, lastDayBefore(last)) : first.day };
}

/** Days in the units that are worked: a week has five days, a month and a year as TaskJuggler counts them on average. */
const workedDays: Readonly<Record<string, number>> = { d: 1, w: 5, m: 260.714 / 12, y: 260.714 };

/** Returns a length in working days: `5d`, `2w`, or `20h` of days that are `hoursPerDay` long. */
export function workingTime(item: Item | undefined, hoursPerDay: number): Duration | undefined {
  const [, digits, unit = ''] = /^(\d+(?:\.\d+)?)(min|h|d|w|m|y)$/.exec(item?.text ?? '') ?? [];
  if (digits === undefined) return undefined;
  const value = Number(digits);
  if (unit === 'w') return { value, unit, elapsed: false };
  const days =
    unit === 'h'
      ? value / hoursPerDay
      : unit === 'min'
        ? value / 60 / hoursPerDay
        : value * (workedDays[unit] ?? 1);
  return { value: Math.round(days * 100) / 100, unit: 'd', elapsed: false };
}

/** Returns a length in days of the calendar. */
export function calendarTime(item: Item | undefined): Duration | undefined {
  const [, digits, unit = ''] = /^(\d+(?:\.\d+)?)(min|h|d|w|m|y)$/.exec(item?.text ?? '') ?? [];
  if (digits === undefined) return undefined;
  const days = { min: 1 / 1440, h: 1 / 24, d: 1, w: 7, m: 30.4167, y: 365 }[unit] ?? 1;
  return { value: Math.round(Number(digits) * days * 100) / 100, unit: 'd', elapsed: true };
}
