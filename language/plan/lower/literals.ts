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
  return read(text, (written) => parseDay(written, 'first'));
}

/** Returns the last day of what is written: the end of a period where an end is asked for. */
export function lastDayOf(text: string | undefined): Day | undefined {
  return read(text, (written) => parseDay(written, 'last'));
}

/** Returns the period that is written. */
export function periodOf(text: string | undefined): Period | undefined {
  return read(text, parsePeriod);
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
  return node?.text === undefined
    ? undefined
    : read(node.text, (written) => parseDuration(written, node.elapsed, place));
}

/** Returns the number that is written. */
export function numberOf(text: string | undefined): number | undefined {
  return read(text, parseNumber);
}

/** Returns the percentage as a share of one. */
export function percentOf(text: string | undefined, of: PercentOf): number | undefined {
  return read(text, (written) => parsePercent(written, of));
}

/** Returns the amount of money, and when it flows. */
export function moneyOf(node: ast.Money | undefined): Money | undefined {
  if (node?.amount === undefined || node.currency === undefined) return undefined;
  const amount = read(node.amount, parseAmount);
  const currency = read(node.currency, parseCurrency);
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
  const unit = read(node.unit, parseRecurrenceUnit);
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

/** What is miswritten but plain is drawn as it was meant; the mistake is told elsewhere. */
function read<T>(text: string | undefined, parse: (written: string) => Parsed<T>): T | undefined {
  if (text === undefined) return undefined;
  const parsed = parse(text);
  if ('value' in parsed) return parsed.value;
  const { isCertain, replacements } = parsed.mistake;
  return isCertain && replacements[0] !== undefined ? readable(parse(replacements[0])) : undefined;
}

function readable<T>(parsed: Parsed<T>): T | undefined {
  return 'value' in parsed ? parsed.value : undefined;
}
