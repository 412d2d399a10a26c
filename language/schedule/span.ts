import type { Day, Duration } from '../plan/literals.ts';
import { addMonths } from './civil-days.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** A length or lag in whole units: working days, calendar days or calendar months. */
export interface Span {
  readonly unit: 'working' | 'elapsed' | 'months';
  readonly amount: number;
}

/** Most lengths and lags are a few working days: those are made once. */
const common: readonly Span[] = Array.from({ length: 400 }, (_, amount) => ({ unit: 'working', amount }));

/** Returns a span of so many working days. */
export function workingSpan(amount: number): Span {
  return common[amount] ?? { unit: 'working', amount };
}

export const none = workingSpan(0);
export const oneDay = workingSpan(1);

const monthsPerYear = 12;
const daysPerMonth = 365.25 / monthsPerYear;
/** Keeps a product of decimals such as 0.1 × 30 from being rounded up to the next day. */
const rounding = 1e-9;

/** Two hundred years. */
const longest = { working: 200 * 366, elapsed: 200 * 366, months: 200 * monthsPerYear };

/** Returns whether the span is longer than a plan can be. */
export function isTooLong({ unit, amount }: Span): boolean {
  return Math.abs(amount) > longest[unit];
}

/** Returns the duration in whole units of the calendar, its size rounded up. */
export function spanOf(duration: Duration, calendar: WorkCalendar): Span {
  const { unit, elapsed } = duration;
  if (unit === 'm' || unit === 'y') {
    const months = unit === 'y' ? duration.value * monthsPerYear : duration.value;
    return Number.isInteger(months)
      ? { unit: 'months', amount: months }
      : { unit: 'elapsed', amount: roundUp(months * daysPerMonth) };
  }
  return elapsed
    ? { unit: 'elapsed', amount: roundUp(days(duration, 7, 24)) }
    : workingSpan(roundUp(workingDays(duration, calendar)));
}

/** Returns the working days of the duration, not rounded; a month of effort is a twelfth of 52 weeks. */
export function workingDays(duration: Duration, { daysPerWeek, hoursPerDay }: WorkCalendar): number {
  return days(duration, daysPerWeek, hoursPerDay);
}

/** Returns the part of the span that remains from a start when so much of it is done, at least a day. */
export function remaining(span: Span, start: Day, done: number): Span {
  if (done === 0) return span;
  const amount = span.unit === 'months' ? addMonths(start, span.amount) - start : span.amount;
  return {
    unit: span.unit === 'working' ? 'working' : 'elapsed',
    amount: Math.max(1, roundUp((1 - done) * amount)),
  };
}

/** Returns the size rounded away from zero to a whole number, forgiving what decimals cannot say exactly. */
export function roundUp(value: number): number {
  return Math.sign(value) * Math.ceil(Math.abs(value) - rounding);
}

/** Returns the last working day of work that starts on the day. */
export function finishOf(calendar: WorkCalendar, span: Span, start: Day): Day {
  if (span.unit === 'working') return calendar.nth(calendar.rank(start) + span.amount - 1);
  const end = span.unit === 'elapsed' ? start + span.amount : addMonths(start, span.amount);
  return Math.max(start, calendar.onOrBefore(end - 1));
}

/** Returns the latest working day on which the work can start and be finished by the day. */
export function latestStart(calendar: WorkCalendar, span: Span, finish: Day): Day {
  return calendar.nth(latestRank(calendar, span, finish));
}

/** Returns how many working days lie before the latest start. */
export function latestRank(calendar: WorkCalendar, span: Span, finish: Day): number {
  if (span.unit === 'working') return calendar.rank(finish + 1) - span.amount;
  let fits = calendar.rank(finish + 2 - calendarDays(span)) - 1;
  let tooLate = calendar.rank(finish + 1);
  while (tooLate - fits > 1) {
    const middle = Math.floor((fits + tooLate) / 2);
    if (finishOf(calendar, span, calendar.nth(middle)) <= finish) fits = middle;
    else tooLate = middle;
  }
  return fits;
}

/** Returns the earliest working day on which the work can start and not be finished before the day. */
export function earliestStart(calendar: WorkCalendar, span: Span, finish: Day): Day {
  if (span.unit === 'working') return calendar.nth(calendar.rank(finish) - span.amount + 1);
  return calendar.nth(latestRank(calendar, span, finish - 1) + 1);
}

/** Returns the moment that lies a lag after the moment; moments are the starts of days. */
export function later(calendar: WorkCalendar, lag: Span, moment: Day): Day {
  if (lag.amount === 0) return moment;
  if (lag.unit === 'elapsed') return moment + lag.amount;
  if (lag.unit === 'months') return addMonths(moment, lag.amount);
  return calendar.nth(calendar.rank(moment) + lag.amount - 1) + 1;
}

/** Returns the last moment from which a lag does not lead beyond the moment: the inverse of `later`. */
export function earlier(calendar: WorkCalendar, lag: Span, moment: Day): Day {
  if (lag.amount === 0) return moment;
  if (lag.unit === 'elapsed') return moment - lag.amount;
  if (lag.unit === 'working') return calendar.nth(calendar.rank(moment) - lag.amount);
  let latest = addMonths(moment, -lag.amount) + 3;
  while (addMonths(latest, lag.amount) > moment) latest--;
  return latest;
}

/** At least as many calendar days as the span can take. */
function calendarDays(span: Span): number {
  return span.unit === 'months' ? span.amount * 31 : span.amount;
}

function days({ value, unit }: Duration, daysPerWeek: number, hoursPerDay: number): number {
  switch (unit) {
    case 'min':
      return value / 60 / hoursPerDay;
    case 'h':
      return value / hoursPerDay;
    case 'd':
      return value;
    case 'w':
      return value * daysPerWeek;
    case 'm':
      return (value * daysPerWeek * 52) / monthsPerYear;
    case 'y':
      return value * daysPerWeek * 52;
  }
}
