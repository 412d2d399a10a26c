import { fromDay, toDay, weekday } from '../../language/plan/days.ts';
import type { Day } from '../../language/plan/literals.ts';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** Returns how a holiday is set, as all its days over the years show: a date, a distance from Easter, or a weekday. */
export function definitionOf(days: readonly Day[]): string {
  const dates = days.map(fromDay);
  const fixed = only(dates.map(({ month, day }) => `${day} ${months[month - 1]}`));
  if (fixed !== undefined) return fixed;
  const fromEaster = only(days.map((day) => day - easterSunday(fromDay(day).year)));
  if (fromEaster !== undefined) return easterPhrase(fromEaster);
  const weekdayOf = only(days.map(weekday));
  const places = days.map((day) => day - toDay(fromDay(day).year, 1, 1) - leapDay(day));
  const [first, last] = [Math.min(...places), Math.max(...places)];
  if (weekdayOf === undefined || last - first > 6) throw new Error('Nobody knows how this holiday is set.');
  return `${weekdays[weekdayOf]} from ${inOrdinaryYear(first)} to ${inOrdinaryYear(last)}`;
}

function only<T>(values: readonly T[]): T | undefined {
  return new Set(values).size === 1 ? values[0] : undefined;
}

function easterPhrase(offset: number): string {
  if (offset === 0) return 'Easter Sunday';
  return `${Math.abs(offset)} ${Math.abs(offset) === 1 ? 'day' : 'days'} ${offset < 0 ? 'before' : 'after'} Easter Sunday`;
}

function leapDay(day: Day): number {
  const { year, month } = fromDay(day);
  return month > 2 ? toDay(year, 3, 1) - toDay(year, 2, 28) - 1 : 0;
}

function inOrdinaryYear(place: number): string {
  const { month, day } = fromDay(toDay(2001, 1, 1) + place);
  return `${day} ${months[month - 1]}`;
}

/** The Gregorian Easter: J. Meeus, “Astronomical Algorithms”, chapter 8. */
function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const n = Math.floor((h + l - 7 * m + 90) / 25);
  return toDay(year, n, (h + l - 7 * m + 33 * n + 19) % 32);
}
