import { formatDay, formatShortDay } from '../locale/dates.ts';
import { wordsOf } from '../locale/words.ts';
import type { Plan } from '../plan/plan.ts';
import type { Schedule } from '../schedule/schedule.ts';
import type { LegendEntry, Table } from './diagram.ts';
import { type DiagramType, type Drawing, type DrawOptions, nothingDrawn, offerFor } from './diagram-type.ts';
import { type ChartWords, drawChart } from './gantt-chart.ts';
import { distinct, titleWithin } from './labels.ts';
import { mainSections } from './roadmap.ts';
import { eventsOf, type TimelineEvent } from './timeline-events.ts';
import { timelineSource } from './timeline-mermaid.ts';
import { isByMonth, periodsOf } from './timeline-periods.ts';

const longestEvent = 60;
/** With more, the picture is too wide to read, and goes by quarter. */
const mostMonths = 6;

/** Precedes the title of an event, so that colour is not what tells them apart. */
const marks: Readonly<Record<TimelineEvent['kind'], string>> = {
  begins: '▶',
  milestone: '◆',
  gate: '◇',
  decision: '✓',
  status: '●',
};

/** Phases, milestones, gates and decisions by month or quarter. */
export const timeline: DiagramType = {
  shows: [['phase', 'milestone', 'gate', 'decision']],
  offers: (plan) => offerFor(plan, wordsOf(plan.locale).timeline.title, 'phase', 'milestone', 'gate'),
  draw: drawTimeline,
  units: (plan, schedule, options) =>
    periodsOf(
      plan.locale,
      eventsOf(plan, schedule, options.view?.over),
      periodFor(plan, schedule, options),
    ).flatMap(({ periods }) =>
      periods.map(({ events }) => events.flatMap(({ element }) => element?.id ?? [])),
    ),
};

/** Those of a part; the as-of day is in the part of what comes before it. */
function eventsIn(plan: Plan, schedule: Schedule, { view, part }: DrawOptions): TimelineEvent[] {
  const all = eventsOf(part?.whole ?? plan, schedule, view?.over);
  if (!part) return all;
  return all.filter(({ element }, index) => {
    const near = element ?? all[index - 1]?.element ?? all[index + 1]?.element;
    return near !== undefined && part.own.has(near.id);
  });
}

/** The same in all parts of a picture. */
function periodFor(plan: Plan, schedule: Schedule, { view, part }: DrawOptions): 'month' | 'quarter' {
  return isByMonth(eventsOf(part?.whole ?? plan, schedule, view?.over), mostMonths) ? 'month' : 'quarter';
}

function isOnTimeline({ kind }: { readonly kind: string }): boolean {
  return kind !== 'activity';
}

function drawTimeline(plan: Plan, schedule: Schedule, options: DrawOptions): Drawing {
  const words = wordsOf(plan.locale).timeline;
  const events = eventsIn(plan, schedule, options);
  const table = tableOf(plan, events);
  const [first, last] = [events[0], events.at(-1)];
  if (!first || !last) return nothingDrawn(words.title, words.empty, table);
  if (!options.target.types.has('timeline')) {
    return {
      ...drawChart(plan, schedule, mainSections(plan, isOnTimeline), chartWords(plan), options),
      table,
    };
  }
  const distinctLabel = distinct();
  const labelled = events.map((event) => {
    const label = labelOf(plan, event);
    return { ...event, label: distinctLabel(label, (times) => `${label} (${times})`) };
  });
  return {
    title: words.title,
    description: words.description({
      plan: plan.title,
      events: events.length,
      from: formatDay(plan.locale, first.day),
      to: formatDay(plan.locale, last.day),
    }),
    source: timelineSource(periodsOf(plan.locale, labelled, periodFor(plan, schedule, options))),
    ids: Object.fromEntries(labelled.flatMap(({ label, element }) => (element ? [[label, element.id]] : []))),
    legend: legendOf(plan, events),
    table,
  };
}

/** Those of the chart that stands in where there are no timelines. */
function chartWords({ locale }: Plan): ChartWords {
  const { roadmap, timeline: own } = wordsOf(locale);
  return { ...roadmap, title: own.title, empty: own.empty };
}

function labelOf(plan: Plan, { kind, element, day }: TimelineEvent): string {
  const title = element ? titleWithin(element, longestEvent) : wordsOf(plan.locale).timeline.kinds.status;
  return `${marks[kind]} ${formatShortDay(plan.locale, day)} ${title}`;
}

function legendOf(plan: Plan, events: readonly TimelineEvent[]): LegendEntry[] {
  const { kinds } = wordsOf(plan.locale).timeline;
  const shown = new Set(events.map(({ kind }) => kind));
  const all = Object.keys(marks) as TimelineEvent['kind'][];
  return all.filter((kind) => shown.has(kind)).map((kind) => ({ mark: marks[kind], text: kinds[kind] }));
}

function tableOf(plan: Plan, events: readonly TimelineEvent[]): Table {
  const { columns, kinds } = wordsOf(plan.locale).timeline;
  return {
    head: [columns.date, columns.event, columns.kind],
    rows: events.map(({ kind, element, day }) => ({
      ...(element && { element: element.id }),
      cells: [formatDay(plan.locale, day), element?.title ?? '', kinds[kind]],
    })),
  };
}
