import { formatMonth } from '../locale/dates.ts';
import { wordsOf } from '../locale/words.ts';
import { fromDay, monthDays, toDay } from '../plan/days.ts';
import type { Day, DayRange } from '../plan/literals.ts';
import type { Plan } from '../plan/plan.ts';
import type { Schedule } from '../schedule/schedule.ts';
import type { LegendEntry, Table } from './diagram.ts';
import { type DiagramType, type Drawing, type DrawOptions, nothingDrawn } from './diagram-type.ts';
import { distinct, titleWithin } from './labels.ts';
import { type Recurring, recurringOf } from './recurrences.ts';
import { timelineSource } from './timeline-mermaid.ts';
import { periodsOf } from './timeline-periods.ts';

const longestTitle = 60;

/** Precedes the title of what recurs, so that colour is not what tells them apart. */
const marks: Readonly<Record<Recurring['kind'], string>> = {
  meeting: '●',
  measurement: '▲',
  review: '◆',
  activity: '■',
};

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

/** What happens in one month, as often as it does. */
interface Happening {
  readonly recurring: Recurring;
  readonly label: string;
  /** The first of the month. */
  readonly day: Day;
  readonly times: number;
}

function drawWheel(plan: Plan, schedule: Schedule, { view }: DrawOptions): Drawing {
  const words = wordsOf(plan.locale).wheel;
  const starts = plan.head?.kind === 'plan' ? plan.head.starts : undefined;
  const start = starts ?? schedule.start ?? schedule.asOf ?? view?.over?.first;
  if (start === undefined) return nothingDrawn(words.title, words.empty);
  const span = view?.over ?? yearAround(schedule.asOf ?? start, start);
  const all = recurringOf(plan, schedule, start, span);
  const happenings = happeningsOf(plan, all);
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
    source: timelineSource(periodsOf(plan.locale, happenings, Number.POSITIVE_INFINITY)),
    ids: Object.fromEntries(happenings.map(({ label, recurring }) => [label, recurring.element.id])),
    legend: legendOf(plan, all),
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
function happeningsOf(plan: Plan, all: readonly Recurring[]): Happening[] {
  const distinctTitle = distinct();
  return all
    .flatMap((recurring) => {
      const { kind, element, days } = recurring;
      const title = titleWithin(element, longestTitle);
      const label = `${marks[kind]} ${distinctTitle(title, (times) => `${title} (${times})`)}`;
      return [...timesByMonth(days)].map(([day, times]) => ({
        recurring,
        label: times > 1 ? `${label} · ${wordsOf(plan.locale).wheel.times(times)}` : label,
        day,
        times,
      }));
    })
    .sort((a, b) => a.day - b.day);
}

/** How many of the days fall into each month, by its first. */
function timesByMonth(days: readonly Day[]): Map<Day, number> {
  const times = new Map<Day, number>();
  for (const day of days) {
    const { year, month } = fromDay(day);
    const first = toDay(year, month, 1);
    times.set(first, (times.get(first) ?? 0) + 1);
  }
  return times;
}

function legendOf(plan: Plan, all: readonly Recurring[]): LegendEntry[] {
  const { kinds } = wordsOf(plan.locale).wheel;
  const shown = new Set(all.map(({ kind }) => kind));
  const every = Object.keys(marks) as Recurring['kind'][];
  return every.filter((kind) => shown.has(kind)).map((kind) => ({ mark: marks[kind], text: kinds[kind] }));
}

function tableOf(plan: Plan, happenings: readonly Happening[]): Table {
  const { columns, kinds } = wordsOf(plan.locale).wheel;
  return {
    head: [columns.month, columns.what, columns.kind, columns.times],
    rows: happenings.map(({ recurring: { element, kind }, day, times }) => ({
      element: element.id,
      cells: [formatMonth(plan.locale, day), element.title, kinds[kind], String(times)],
    })),
  };
}
