import type { Locale } from '../locale/locale.ts';
import { wordsOf } from '../locale/words.ts';
import { fromDay, toDay } from '../plan/days.ts';
import type { Day } from '../plan/literals.ts';
import type { Target } from './target.ts';

/** How often a time axis is marked, and how. */
export interface Axis {
  /** Mermaid's `axisFormat`: in numbers, since Mermaid has the names of months in English alone. */
  readonly format: string;
  /** Mermaid's `tickInterval`; without it, Mermaid chooses. */
  readonly every?: { readonly count: number; readonly unit: 'day' | 'week' | 'month' };
}

/** The axis of a chart of so many days. */
export function axisFor(locale: Locale, days: number): Axis {
  const { axis } = wordsOf(locale);
  if (days <= 16) return { format: axis.day, every: { count: 1, unit: 'day' } };
  if (days <= 16 * 7) return { format: axis.day, every: { count: 1, unit: 'week' } };
  if (days <= 32 * 7) return { format: axis.day, every: { count: 2, unit: 'week' } };
  if (days <= 16 * 30.5) return { format: axis.month, every: { count: 1, unit: 'month' } };
  if (days <= 32 * 30.5) return { format: axis.month, every: { count: 2, unit: 'month' } };
  if (days <= 48 * 30.5) return { format: axis.month, every: { count: 3, unit: 'month' } };
  if (days <= 20 * 366) return { format: '%Y', every: { count: 12, unit: 'month' } };
  return { format: '%Y' };
}

/** The lines of a gantt chart that describe its axis. */
export function axisLines({ format, every }: Axis, { isAzure }: Target): string[] {
  const ticks = every && !isAzure ? [`  tickInterval ${every.count}${every.unit}`, '  weekday monday'] : [];
  return [`  axisFormat ${format}`, ...ticks];
}

const firstMonday = toDay(1969, 12, 29);

/** The last day with a mark that is not after `day`. Mermaid counts months from January, and weeks from the first Monday. */
export function markBefore({ every }: Axis, day: Day): Day {
  if (every?.unit === 'week') return day - remainder(day - firstMonday, 7 * every.count);
  if (every?.unit !== 'month') return day;
  const { year, month } = fromDay(day);
  return toDay(year, month - ((month - 1) % every.count), 1);
}

/** The remainder of floored division: never below 0. */
function remainder(dividend: number, divisor: number): number {
  return ((dividend % divisor) + divisor) % divisor;
}
