import type { Day } from '../../plan/literals.ts';
import type { Parsed } from './parsed.ts';
import { parsePeriod } from './period.ts';

/**
 * Parses a day. A period (`2026`, `2026-Q1`, `2026-03`, `2026-W10`) stands for its first day
 * where a start is asked for and for its last where an end is: `side`.
 */
export function parseDay(text: string, side: 'first' | 'last'): Parsed<Day> {
  const period = parsePeriod(text, 'day');
  return 'mistake' in period ? period : { value: period.value[side] };
}
