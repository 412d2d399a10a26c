import { monthOf } from '../../locale/months.ts';
import { daysInMonth, toDay } from '../../plan/days.ts';
import type { Day } from '../../plan/literals.ts';
import { firstDay, lastDay } from '../../schedule/civil-days.ts';
import type { SheetCell } from './cell.ts';

const millisecondsPerDay = 86_400_000;
/** Spreadsheets count days from 30 December 1899 (ECMA-376, part 1, 18.17.4.1). */
const serialOfEpoch = 25_569;

/** Whether a date with slashes has the month or the day in front. */
export type SlashOrder = 'day-first' | 'month-first';

/** Returns the order that all dates of a column with slashes can have; the day in front where both would do. */
export function slashOrderOf(cells: readonly SheetCell[]): SlashOrder {
  const pairs = cells.flatMap((cell) => {
    const [, first, second] = /(\d{1,2})\/(\d{1,2})\/\d{2,4}/.exec(String(cell ?? '')) ?? [];
    return first && second ? [[Number(first), Number(second)] as const] : [];
  });
  const isMonthFirst = pairs.some(([, second]) => second > 12) && pairs.every(([first]) => first <= 12);
  return isMonthFirst ? 'month-first' : 'day-first';
}

/**
 * Returns the day that a cell says: a date or its serial number, `2026-02-01`, `2026/02/01`, `01.02.2026`, `1/2/26`,
 * `1. februar 2026`, with a weekday before it or a time after it; undefined where it says none.
 */
export function readDay(cell: SheetCell, order: SlashOrder): Day | undefined {
  if (cell instanceof Date) return within(Math.floor(cell.getTime() / millisecondsPerDay));
  if (typeof cell === 'number') return within(Math.floor(cell) - serialOfEpoch);
  const text = String(cell ?? '').trim();
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]|$)/.exec(text) ?? [];
  if (year) return dayOf(Number(year), Number(month), Number(day));
  const written = text.replace(/^\p{L}{2,9}\.?,?\s+(?=\d)/u, '');
  const [, first, separator, second, last] =
    /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?: |$)/.exec(written) ?? [];
  if (last) {
    const isMonthFirst = separator === '/' && order === 'month-first';
    const [dayPart, monthPart] = isMonthFirst ? [second, first] : [first, second];
    return dayOf(fullYear(last), Number(monthPart), Number(dayPart));
  }
  const [, number, word, ofYear] = /^(\d{1,2})\.?[ -](\p{L}+)\.?[ -](\d{4}|\d{2})$/u.exec(written) ?? [];
  const named = word && (monthOf(word) ?? monthOf(word.slice(0, 3)));
  if (ofYear && named) return dayOf(fullYear(ofYear), named, Number(number));
  return /^\d{5}$/.test(text) ? within(Number(text) - serialOfEpoch) : undefined;
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function dayOf(year: number, month: number, day: number): Day | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return within(toDay(year, month, day));
}

function within(day: Day): Day | undefined {
  return day >= firstDay && day <= lastDay ? day : undefined;
}
