import { formatDay, isoDay } from '../locale/dates.ts';
import { widthOf, wrapped } from '../locale/text-width.ts';
import { wordsOf } from '../locale/words.ts';
import type { Day } from '../plan/literals.ts';
import type { Plan } from '../plan/plan.ts';
import { rulesOf } from '../schedule/calendar-rules.ts';
import { type Schedule, scheduledById } from '../schedule/schedule.ts';
import { type Axis, axisFor, axisLines, markBefore } from './gantt-axis.ts';
import type { Chart } from './gantt-chart.ts';
import { taskLines } from './gantt-tasks.ts';
import { distinct, titleWithin } from './labels.ts';
import { sectionName, taskName } from './mermaid-text.ts';
import type { MermaidSource } from './source.ts';
import type { Target } from './target.ts';
import type { Section } from './work-sections.ts';

const longestSection = 80;
const sectionWidth = 170;
const sectionFontSize = 13;
const longestSpanWithWeekends = 100;
const saturday = 5;
const rowsThatNeedTwoAxes = 25;
/** Of Varde's own pictures, which are what has a size. */
const widestChart = 1_132;
const besideChart = 12;
const rowHeight = 28;
const aroundChart = 170;

/** Writes a chart as Mermaid's gantt chart. */
export function ganttSource(plan: Plan, schedule: Schedule, chart: Chart, target: Target): MermaidSource {
  const { sections, span } = chart;
  const names = namesOf(plan, sections);
  const days = span.last - span.first + 1;
  const axis = axisFor(plan.locale, days);
  const rows = sections.reduce((sum, section) => sum + section.rows.length, 0);
  const widest = Math.max(...names.flat().map((line) => widthOf(line, sectionFontSize)));
  const lines = [
    '  dateFormat YYYY-MM-DD',
    ...axisLines(axis, target),
    ...(days <= longestSpanWithWeekends && weekendsAreFree(plan) ? ['  excludes weekends'] : []),
    '  todayMarker off',
    ...sections.flatMap((section, index) => [
      `  section ${sectionName(names[index] ?? [])}`,
      ...section.rows.flatMap((row) => taskLines(plan, schedule, row, chart)),
    ]),
    ...(target.isRecent ? dayLines(plan, schedule, chart, axis) : []),
  ];
  const width = Math.min(widestChart, ...(target.rooms ?? []).map((room) => room.width));
  const settings = {
    leftPadding: Math.ceil(widest) + 24,
    topAxis: rows >= rowsThatNeedTwoAxes,
    ...(width < widestChart && { useWidth: width - besideChart }),
  };
  const extent = { width, height: aroundChart + rows * rowHeight };
  return { type: 'gantt', settings, lines, extent };
}

/** The names of the sections in lines. Sections of one name would be drawn as one, so a name that comes again gets a number. */
function namesOf(plan: Plan, sections: readonly Section[]): string[][] {
  const distinctName = distinct();
  return sections.map(({ path, rows }) => {
    const title = path.map((heading) => titleWithin(heading, longestSection)).join(' › ');
    const lines = wrapped(title || wordsOf(plan.locale).gantt.outsidePhases, sectionWidth, sectionFontSize);
    const name = withinRows(lines, rows.length).join('\n');
    return distinctName(name, (times) => `${name} (${times})`).split('\n');
  });
}

/** Two lines fit beside one bar, and two more beside each further one. */
function withinRows(lines: readonly string[], rows: number): string[] {
  const fitting = lines.slice(0, rows * 2);
  return fitting.length < lines.length ? [...fitting.slice(0, -1), `${fitting.at(-1)}…`] : fitting;
}

function weekendsAreFree(plan: Plan): boolean {
  const calendar = plan.head?.kind === 'plan' ? plan.head.calendar : undefined;
  return !calendar || !rulesOf(plan, calendar).week.slice(saturday).includes(true);
}

/**
 * The as-of day, and lines without a name where Mermaid would otherwise let its axis begin and end with the first and
 * the last thing on it.
 */
function dayLines(plan: Plan, schedule: Schedule, { sections, span, asOf }: Chart, axis: Axis): string[] {
  const dates = sections.flatMap(({ rows }) =>
    rows.flatMap(({ work }) => scheduledById(schedule, work.id) ?? []),
  );
  const mark = markBefore(axis, span.first);
  const hasLast = dates.some(({ finish }) => finish >= span.last) || asOf === span.last;
  return [
    ...(asOf === undefined ? [] : [dayLine(asOfLabel(plan, asOf), 'as_of', asOf)]),
    ...(mark < span.first || !dates.some(({ start }) => start <= span.first)
      ? [dayLine('#8203;', 'axis_start', mark)]
      : []),
    ...(hasLast ? [] : [dayLine('#8203;', 'axis_end', span.last)]),
  ];
}

function asOfLabel(plan: Plan, asOf: Day): string {
  return taskName(wordsOf(plan.locale).work.asOf(formatDay(plan.locale, asOf)));
}

function dayLine(label: string, id: string, day: Day): string {
  return `  ${label} :vert, ${id}, ${isoDay(day)}, 0d`;
}
