import { formatDay, isoDay } from '../locale/dates.ts';
import { formatShare } from '../locale/numbers.ts';
import { wordsOf } from '../locale/words.ts';
import type { Day } from '../plan/literals.ts';
import type { Plan } from '../plan/plan.ts';
import { elementById } from '../plan/query.ts';
import type { Work } from '../plan/work.ts';
import { type Schedule, type Scheduled, scheduledById } from '../schedule/schedule.ts';
import { axisFor, axisLines, markBefore } from './gantt-axis.ts';
import type { Section } from './gantt-sections.ts';
import { distinct, titleWithin, widthOf, wrapped } from './labels.ts';
import { mermaidId, sectionName, settings, taskName } from './mermaid-text.ts';

const longestTask = 70;
const longestSection = 80;
const sectionWidth = 170;
const sectionFontSize = 13;
const longestSpanWithWeekends = 100;
const rowsThatNeedTwoAxes = 25;

/** The first and the last day that a chart shows. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
}

/** Writes the sections, each with its work that has dates, as a gantt chart. */
export function ganttMermaid(
  plan: Plan,
  schedule: Schedule,
  sections: readonly Section[],
  span: Span,
): string {
  const names = namesOf(plan, sections);
  const days = span.last - span.first + 1;
  const axis = axisFor(plan.locale, days);
  const rows = sections.reduce((sum, section) => sum + section.work.length, 0);
  const widest = Math.max(...names.flat().map((line) => widthOf(line, sectionFontSize)));
  return [
    ...settings('gantt', { leftPadding: Math.ceil(widest) + 24, topAxis: rows >= rowsThatNeedTwoAxes }),
    'gantt',
    '  dateFormat YYYY-MM-DD',
    ...axisLines(axis),
    ...(days <= longestSpanWithWeekends && weekendsAreFree(plan) ? ['  excludes weekends'] : []),
    '  todayMarker off',
    ...sections.flatMap((section, index) => [
      `  section ${sectionName(names[index] ?? [])}`,
      ...section.work.flatMap((work) => taskOf(plan, schedule, work)),
    ]),
    ...asOfLine(plan, schedule),
    ...axisStartLine(markBefore(axis, span.first), span.first),
    '',
  ].join('\n');
}

/** The names of the sections in lines. Sections of one name would be drawn as one, so a name that comes again gets a number. */
function namesOf(plan: Plan, sections: readonly Section[]): string[][] {
  const distinctName = distinct();
  return sections.map(({ phases, work }) => {
    const path = phases.map((phase) => titleWithin(phase, longestSection)).join(' › ');
    const lines = wrapped(path || wordsOf(plan.locale).gantt.outsidePhases, sectionWidth, sectionFontSize);
    const name = withinRows(lines, work.length).join('\n');
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
  if (!calendar || 'country' in calendar) return true;
  const declared = elementById(plan, calendar.calendar);
  return declared?.kind === 'calendar' && !declared.week?.some((day) => day > 4);
}

/** The id of work in Mermaid text; it tells gates from milestones, which Mermaid draws alike. */
export function workId({ kind, id }: Work): string {
  return kind === 'gate' ? mermaidId(id, 'gate') : mermaidId(id);
}

/** Mermaid's end of a task is the day after its last. */
function taskOf(plan: Plan, schedule: Schedule, work: Work): string[] {
  const dates = scheduledById(schedule, work.id);
  if (!dates) return [];
  const isPoint = work.kind === 'milestone' || work.kind === 'gate';
  const tags = [
    ...(dates.critical ? ['crit'] : []),
    ...(dates.done >= 1 ? ['done'] : dates.done > 0 ? ['active'] : []),
    ...(isPoint ? ['milestone'] : []),
  ];
  const name = taskName(labelOf(plan, work, dates));
  return [
    `    ${name} :${[...tags, workId(work), isoDay(dates.start), isoDay(dates.finish + 1)].join(', ')}`,
  ];
}

function labelOf(plan: Plan, work: Work, dates: Scheduled): string {
  const words = wordsOf(plan.locale).gantt;
  const parts = [titleWithin(work, longestTask)];
  if (dates.occurrences && dates.occurrences.length > 1)
    parts.push(words.occurrences(dates.occurrences.length));
  if (dates.done >= 1) parts[0] += ' ✓';
  else if (dates.done > 0) parts.push(formatShare(plan.locale, dates.done));
  if (dates.totalSlack < 0) parts.push(words.late(-dates.totalSlack));
  return parts.join(' · ');
}

function asOfLine(plan: Plan, { asOf }: Schedule): string[] {
  if (asOf === undefined) return [];
  const label = taskName(wordsOf(plan.locale).gantt.asOf(formatDay(plan.locale, asOf)));
  return [`  ${label} :vert, as_of, ${isoDay(asOf)}, 0d`];
}

/** Mermaid lets its axis begin with the first thing on it, so a line without a name stands at the mark before that. */
function axisStartLine(mark: Day, first: Day): string[] {
  return mark < first ? [`  #8203; :vert, axis_start, ${isoDay(mark)}, 0d`] : [];
}
