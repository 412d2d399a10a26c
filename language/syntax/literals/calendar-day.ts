import type { Message } from '../../locale/messages.ts';
import { daysInMonth, toDay } from '../../plan/days.ts';
import type { Day } from '../../plan/literals.ts';
import { badLiteral, miswritten, type Parsed } from './parsed.ts';

/** The years that a plan can speak of. */
const [firstYear, lastYear] = [1900, 2100];

/** Parses `2026-03-02`, or the day in another order or without zeros as a mistake that can be mended. */
export function parseCalendarDay(text: string): Parsed<Day> | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  if (year && month && day) return checkedDay(text, Number(year), Number(month), Number(day));
  const [, first, second, last] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text) ?? [];
  if (!first || !second || !last) return undefined;
  const isMonthFirst = Number(second) > 12 && text.includes('/');
  const iso = isMonthFirst ? isoText(last, first, second) : isoText(last, second, first);
  const parsed = parseCalendarDay(iso);
  if (parsed && 'mistake' in parsed) return parsed;
  const message: Message = ({ days }) => days.yearMonthDay(text, iso);
  return text.includes('.') ? miswritten(message, iso) : badLiteral(message, iso);
}

/** Returns what is wrong with a year that no plan speaks of. */
export function yearMistake(text: string, year: number): ReturnType<typeof badLiteral> | undefined {
  if (year >= firstYear && year <= lastYear) return undefined;
  return badLiteral(({ days }) => days.yearOutOfRange(text, firstYear, lastYear));
}

function checkedDay(text: string, year: number, month: number, day: number): Parsed<Day> {
  const outside = yearMistake(text, year);
  if (outside) return outside;
  if (month < 1 || month > 12) return badLiteral(({ days }) => days.noSuchMonthInDay(text, month));
  const length = daysInMonth(year, month);
  if (day < 1 || day > length) {
    const last = isoText(year, month, length);
    return badLiteral(({ days }) => days.monthEnds(text, last), ...(day > length ? [last] : []));
  }
  const iso = isoText(year, month, day);
  if (iso !== text) return miswritten(({ days }) => days.twoDigits(text, iso), iso);
  return { value: toDay(year, month, day) };
}

function isoText(year: number | string, month: number | string, day: number | string): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
