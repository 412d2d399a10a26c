import type { Duration, DurationUnit } from '../../plan/literals.ts';
import { cellText, type SheetCell } from './cell.ts';

/** What units are called in English, Norwegian, Swedish and Danish, and by planning tools. */
const units: readonly (readonly [DurationUnit, RegExp])[] = [
  ['min', /^(min|mins?|minutes?|minutter|minutt|minuter|minut)$/],
  ['h', /^(h|hr|hrs|hours?|t|timer?|tim|timmar|timme|timar)$/],
  ['d', /^(d|days?|dag|dager|dagar|dage|dg|arbeidsdag(er|ar)?|arbetsdag(ar)?|arbejdsdag(e)?)$/],
  ['w', /^(w|wk|wks|weeks?|u|uke|uker|veke|veker|v|vecka|veckor|uge|uger)$/],
  ['m', /^(m|mo|mon|mons|months?|md|mnd|mån|månad|månader|måned|måneder|månad|månadar)$/],
  ['y', /^(y|yrs?|years?|år)$/],
];

/** Returns how long a cell says: `5d`, `5 dager`, `2 uker`, `3 days?`, `4 ed` in calendar days; a number alone is in `unit`. */
export function readDuration(cell: SheetCell, unit: 'd' | 'h' = 'd'): Duration | undefined {
  if (typeof cell === 'number') return duration(cell, unit, false);
  const text = cellText(cell).toLowerCase().replace(/\?$/, '').replace(/\s+/g, ' ');
  const [, digits, word = ''] = /^(\d+(?:[.,]\d+)?) ?(\p{L}*)\.?( elapsed)?$/u.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const value = Number(digits.replace(',', '.'));
  if (word === '') return duration(value, unit, false);
  const plain = unitOf(word);
  if (plain) return duration(value, plain, text.endsWith(' elapsed'));
  const elapsed = word.startsWith('e') ? unitOf(word.slice(1)) : undefined;
  return elapsed && duration(value, elapsed, true);
}

function unitOf(word: string): DurationUnit | undefined {
  return units.find(([, names]) => names.test(word))?.[0];
}

const mostDays = 36_500;

function duration(value: number, unit: DurationUnit, elapsed: boolean): Duration | undefined {
  const days = value * { min: 1 / 1440, h: 1 / 24, d: 1, w: 7, m: 30, y: 365 }[unit];
  if (!(value >= 0) || days > mostDays) return undefined;
  // Months of more than two years are minutes to whoever reads the plan.
  if (unit === 'm' && value > 24) return { value: Math.round(days), unit: 'd', elapsed: true };
  return { value: Math.round(value * 100) / 100, unit, elapsed };
}
