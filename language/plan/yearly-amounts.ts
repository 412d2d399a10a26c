import { fromDay, monthDays } from './days.ts';
import type { Day, DayRange, Money } from './literals.ts';

const monthsPerYear = 12;

/**
 * Returns how much of an amount falls in each year: what falls once in the year of its day or of the end of its period,
 * what flows in proportion to the months, and of a month that it does not fill to the days. `span` is the time that is
 * looked at, and the bounds of what flows without a beginning or end. An amount without a date falls in no year.
 */
export function yearlyAmounts({ amount, on, perYear }: Money, span: DayRange): ReadonlyMap<number, number> {
  const years = new Map<number, number>();
  if (on) years.set(fromDay(on.last).year, amount);
  if (!perYear) return years;
  const first = Math.max(perYear.from?.first ?? span.first, span.first);
  const last = Math.min(perYear.until?.last ?? span.last, span.last);
  for (let { year, month } = fromDay(first); monthDays(year, month).first <= last; month++) {
    if (month > monthsPerYear) {
      month = 1;
      year++;
    }
    const share = sharedBy(monthDays(year, month), first, last);
    years.set(year, (years.get(year) ?? 0) + (amount / monthsPerYear) * share);
  }
  return years;
}

/** How much of a month lies between two days, from 0 to 1. */
function sharedBy(month: DayRange, first: Day, last: Day): number {
  const days = Math.min(month.last, last) - Math.max(month.first, first) + 1;
  return Math.max(0, days) / (month.last - month.first + 1);
}
