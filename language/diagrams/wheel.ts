import { formatMonth } from '../locale/dates.ts';
import { wordsOf } from '../locale/words.ts';
import { fromDay, monthDays } from '../plan/days.ts';
import type { Day, DayRange } from '../plan/literals.ts';
import type { Plan } from '../plan/plan.ts';
import type { Schedule } from '../schedule/schedule.ts';
import type { Table } from './diagram.ts';
import { type DiagramType, type Drawing, type DrawOptions, nothingDrawn } from './diagram-type.ts';
import { monthOf, monthsIn } from './months.ts';
import { type Happening, type Recurring, recurringOf } from './recurrences.ts';
import { wheelMatrix } from './wheel-matrix.ts';
import { wheelTimeline } from './wheel-timeline.ts';

/** The year by month: meetings, measurements, reviews and recurring activities. */
export const wheel: DiagramType = {
  shows: [['team', 'indicator', 'risk', 'policy', 'activity']],
  offers: (plan) => (hasRecurring(plan) ? [{ title: wordsOf(plan.locale).wheel.title }] : []),
  draw: drawWheel,
};

function hasRecurring(plan: Plan): boolean {
  return plan.elements.some(
    (element) =>
      (element.kind === 'team' && element.meets) ||
      (element.kind === 'indicator' && element.measured) ||
      ((element.kind === 'risk' || element.kind === 'policy') && element.review) ||
      (element.kind === 'activity' && element.timing.every),
  );
}

function drawWheel(plan: Plan, schedule: Schedule, { view, target }: DrawOptions): Drawing {
  const words = wordsOf(plan.locale).wheel;
  const starts = plan.head?.kind === 'plan' ? plan.head.starts : undefined;
  const start = starts ?? schedule.start ?? schedule.asOf ?? view?.over?.first;
  if (start === undefined) return nothingDrawn(words.title, words.empty);
  const span = view?.over ?? yearAround(schedule.asOf ?? start, start);
  const all = recurringOf(plan, schedule, start, span);
  const happenings = happeningsOf(all);
  const table = tableOf(plan, happenings);
  if (happenings.length === 0) return nothingDrawn(words.title, words.empty, table);
  return {
    title: words.title,
    description: words.description({
      plan: plan.title,
      recurring: all.length,
      from: formatMonth(plan.locale, span.first),
      to: formatMonth(plan.locale, span.last),
    }),
    ...(target.isRecent
      ? wheelMatrix(plan, happenings, monthsIn(span), target)
      : wheelTimeline(plan, happenings)),
    table,
  };
}

/** The twelve months that hold the day, counted from the month of `start`. */
function yearAround(day: Day, start: Day): DayRange {
  const from = fromDay(start);
  const at = fromDay(day);
  const months = (at.year - from.year) * 12 + at.month - from.month;
  const first = from.month + Math.floor(months / 12) * 12;
  return { first: monthDays(from.year, first).first, last: monthDays(from.year, first + 11).last };
}

/** Month by month, in each month in the order of the kinds. */
function happeningsOf(all: readonly Recurring[]): Happening[] {
  return all
    .flatMap((recurring) =>
      [...timesByMonth(recurring.days)].map(([month, times]) => ({ recurring, month, times })),
    )
    .sort((a, b) => a.month - b.month);
}

/** How many of the days fall into each month, by its first. */
function timesByMonth(days: readonly Day[]): Map<Day, number> {
  const times = new Map<Day, number>();
  for (const day of days) {
    const { first } = monthOf(day);
    times.set(first, (times.get(first) ?? 0) + 1);
  }
  return times;
}

function tableOf(plan: Plan, happenings: readonly Happening[]): Table {
  const { columns, kinds } = wordsOf(plan.locale).wheel;
  return {
    head: [columns.month, columns.what, columns.kind, columns.times],
    rows: happenings.map(({ recurring: { element, kind }, month, times }) => ({
      element: element.id,
      cells: [formatMonth(plan.locale, month), element.title, kinds[kind], String(times)],
    })),
  };
}
