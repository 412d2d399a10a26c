import type * as ast from '../../generated/syntax/ast.ts';
import { parseDay } from '../../syntax/literals/day.ts';
import { type DurationPlace, parseDuration } from '../../syntax/literals/duration.ts';
import { parseAmount, parseCurrency } from '../../syntax/literals/money.ts';
import { parseNumber } from '../../syntax/literals/number.ts';
import type { Parsed } from '../../syntax/literals/parsed.ts';
import { type PercentOf, parsePercent } from '../../syntax/literals/percent.ts';
import { parsePeriod } from '../../syntax/literals/period.ts';
import { parseRange } from '../../syntax/literals/range.ts';
import { parseInterval, parseRecurrenceUnit } from '../../syntax/literals/recurrence.ts';
import type { Id } from '../element.ts';
import type { Day, DayRange, Duration, Money, Period, Recurrence } from '../literals.ts';
import { type Context, compact } from './context.ts';

/** Returns the first day of what is written; undefined, as in all functions here, where it cannot be read. */
export function dayOf(text: string | undefined): Day | undefined {
  return text === undefined ? undefined : readable(parseDay(text, 'first'));
}

/** Returns the last day of what is written: the end of a period where an end is asked for. */
export function lastDayOf(text: string | undefined): Day | undefined {
  return text === undefined ? undefined : readable(parseDay(text, 'last'));
}

/** Returns the period that is written. */
export function periodOf(text: string | undefined): Period | undefined {
  return text === undefined ? undefined : readable(parsePeriod(text));
}

/** Returns the days that are written. */
export function rangeOf(node: ast.Range | undefined): DayRange | undefined {
  return node?.first === undefined ? undefined : readable(parseRange(node.first, node.last));
}

/** Returns the duration that is written; what is too long for its place cannot be read. */
export function durationOf(
  node: ast.Duration | undefined,
  place: DurationPlace = 'work',
): Duration | undefined {
  return node?.text === undefined ? undefined : readable(parseDuration(node.text, node.elapsed, place));
}

/** Returns the number that is written. */
export function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : readable(parseNumber(text));
}

/** Returns the percentage as a share of one. */
export function percentOf(text: string | undefined, of: PercentOf): number | undefined {
  return text === undefined ? undefined : readable(parsePercent(text, of));
}

/** Returns the amount of money, and when it flows. */
export function moneyOf(node: ast.Money | undefined): Money | undefined {
  if (node?.amount === undefined || node.currency === undefined) return undefined;
  const amount = readable(parseAmount(node.amount));
  const currency = readable(parseCurrency(node.currency));
  if (amount === undefined || currency === undefined) return undefined;
  const flow = { from: periodOf(node.from), until: periodOf(node.until) };
  return compact<Money>({
    amount,
    currency,
    on: periodOf(node.on),
    perYear: node.yearly ? compact<NonNullable<Money['perYear']>>(flow) : undefined,
  });
}

/** Returns the recurrence that is written. */
export function recurrenceOf(node: ast.Recurrence | undefined): Recurrence | undefined {
  if (node?.unit === undefined) return undefined;
  const interval = readable(parseInterval(node.interval));
  const unit = readable(parseRecurrenceUnit(node.unit));
  if (interval === undefined || unit === undefined) return undefined;
  return compact<Recurrence>({ interval, unit, from: periodOf(node.from), until: periodOf(node.until) });
}

/** Returns the recurrence and who sees to it. */
export function routineOf(
  node: ast.Routine | undefined,
  context: Context,
): { readonly every: Recurrence; readonly by?: Id } | undefined {
  const every = recurrenceOf(node?.every);
  return every && compact<{ every: Recurrence; by?: Id }>({ every, by: context.id(node?.by) });
}

function readable<T>(parsed: Parsed<T>): T | undefined {
  return 'value' in parsed ? parsed.value : undefined;
}
