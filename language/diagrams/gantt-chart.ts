import { formatDay } from '../locale/dates.ts';
import type { GanttWords } from '../locale/words/gantt.ts';
import type { PlanDifference } from '../plan/difference.ts';
import type { Day, DayRange } from '../plan/literals.ts';
import type { Plan } from '../plan/plan.ts';
import { elementsOfKind } from '../plan/query.ts';
import type { Showable } from '../plan/view.ts';
import type { Work } from '../plan/work.ts';
import { type Schedule, scheduledById } from '../schedule/schedule.ts';
import { type Drawing, type DrawOptions, nothingDrawn } from './diagram-type.ts';
import { chartLegend } from './gantt-legend.ts';
import { ganttSource } from './gantt-mermaid.ts';
import { ganttTable } from './gantt-table.ts';
import type { Section } from './work-sections.ts';

/** What a diagram that is a gantt chart says of itself. */
export type ChartWords = Pick<GanttWords, 'title' | 'empty' | 'description'>;

/** Bars over time: every row has dates. */
export interface Chart {
  readonly sections: readonly Section[];
  /** The days that the axis shows, the same in all parts; bars are cut off at them. */
  readonly span: DayRange;
  readonly asOf: Day | undefined;
  readonly shown: ReadonlySet<Showable>;
  /** Where baselines are the dates of an earlier state. */
  readonly difference: PlanDifference | undefined;
}

const workKinds = ['phase', 'activity', 'milestone', 'gate'] as const;
const shownUnasked: readonly Showable[] = ['critical', 'done'];

/** Draws sections of work as a gantt chart, as far as the work has dates. */
export function drawChart(
  plan: Plan,
  schedule: Schedule,
  sections: readonly Section[],
  words: ChartWords,
  { view, target, show, difference, part }: DrawOptions,
): Drawing {
  const table = ganttTable(plan, schedule, sections);
  const dated = sections
    .map((section) => ({
      ...section,
      rows: section.rows.filter(({ work }) => scheduledById(schedule, work.id)),
    }))
    .filter(({ rows }) => rows.length > 0);
  const rows = dated.flatMap((section) => section.rows);
  const work = [...new Set(rows.map((row) => row.work))];
  const worked = spanOf(schedule, part ? elementsOfKind(part.whole, ...workKinds) : work);
  if (rows.length === 0 || !worked) return nothingDrawn(words.title, words.empty, table);
  const asOf =
    (part?.whole ?? plan).within && !isWithin(schedule.asOf, view?.over ?? worked)
      ? undefined
      : schedule.asOf;
  const span = view?.over ?? widened(worked, asOf);
  const asked = view?.show.length ? view.show : shownUnasked;
  const shown = new Set([...asked, ...show, ...(difference ? (['baseline'] as const) : [])]);
  const chart = { sections: dated, span, asOf, shown, difference };
  return {
    title: words.title,
    description: words.description({
      plan: plan.title,
      activities: count(work, 'activity'),
      milestones: count(work, 'milestone'),
      gates: count(work, 'gate'),
      critical: work.filter(({ id }) => scheduledById(schedule, id)?.critical).length,
      from: formatDay(plan.locale, span.first),
      to: formatDay(plan.locale, span.last),
    }),
    source: ganttSource(plan, schedule, chart, target),
    ids: Object.fromEntries(rows.map((row) => [row.id, row.work.id])),
    legend: chartLegend(plan, schedule, chart),
    table,
  };
}

function spanOf(schedule: Schedule, work: readonly Work[]): DayRange | undefined {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { id } of work) {
    const dates = scheduledById(schedule, id);
    first = Math.min(first, dates?.start ?? first);
    last = Math.max(last, dates?.finish ?? last);
  }
  return first <= last ? { first, last } : undefined;
}

function widened({ first, last }: DayRange, day = first): DayRange {
  return { first: Math.min(first, day), last: Math.max(last, day) };
}

function isWithin(day: Day | undefined, { first, last }: DayRange): boolean {
  return day !== undefined && first <= day && day <= last;
}

function count(work: readonly Work[], kind: Work['kind']): number {
  return work.filter((one) => one.kind === kind).length;
}
