import { formatShortMonth } from '../locale/dates.ts';
import { wordsOf } from '../locale/words.ts';
import { fromDay, monthDays } from '../plan/days.ts';
import type { Day, DayRange } from '../plan/literals.ts';
import type { Plan } from '../plan/plan.ts';

/** A month, a quarter or a year on the axis of time. */
export interface Slot extends DayRange {
  readonly label: string;
}

const mostSlots = 16;
/** Years of which the earliest are left out. */
const mostYears = 40;
const lengths = [1, 3, 12] as const;

/** Returns the time from the first to the last day in months, or in quarters or years where it has too many months. */
export function slotsOf(plan: Plan, first: Day, last: Day): Slot[] {
  const [from, to] = [monthOf(first), monthOf(last)];
  const count = (length: number) => Math.floor(to / length) - Math.floor(from / length) + 1;
  const length = lengths.find((one) => count(one) <= mostSlots) ?? 12;
  const slots = Math.min(count(length), mostYears);
  const start = Math.floor(to / length) - slots + 1;
  return Array.from({ length: slots }, (_, index) => slotOf(plan, (start + index) * length, length));
}

function monthOf(day: Day): number {
  const { year, month } = fromDay(day);
  return year * 12 + month - 1;
}

function slotOf(plan: Plan, months: number, length: (typeof lengths)[number]): Slot {
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  const { first } = monthDays(year, month);
  const { last } = monthDays(year, month + length - 1);
  return { first, last, label: labelOf(plan, first, year, month, length) };
}

function labelOf(
  plan: Plan,
  first: Day,
  year: number,
  month: number,
  length: (typeof lengths)[number],
): string {
  if (length === 12) return String(year);
  if (length === 1) return formatShortMonth(plan.locale, first);
  return wordsOf(plan.locale).indicators.quarter((month + 2) / 3, String(year));
}
