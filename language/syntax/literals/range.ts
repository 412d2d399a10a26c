import type { DayRange } from '../../plan/literals.ts';
import { badLiteral, type Parsed } from './parsed.ts';
import { parsePeriod } from './period.ts';

/** Parses a range of days from what stands before and after its `..`, or from one period. */
export function parseRange(first: string, last: string | undefined): Parsed<DayRange> {
  const from = parsePeriod(first);
  if ('mistake' in from) return from;
  if (last === undefined) return { value: { first: from.value.first, last: from.value.last } };
  const to = parsePeriod(last);
  if ('mistake' in to) return to;
  if (to.value.last < from.value.first) {
    return badLiteral(({ days }) => days.backwards(first, last), `${last} .. ${first}`);
  }
  return { value: { first: from.value.first, last: to.value.last } };
}
