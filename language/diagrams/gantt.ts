import { formatDay, isoDay } from '../locale/dates.ts';
import { formatShare } from '../locale/numbers.ts';
import { type Words, wordsOf } from '../locale/words.ts';
import type { Day } from '../plan/literals.ts';
import type { Plan } from '../plan/plan.ts';
import { elementById } from '../plan/query.ts';
import type { Work } from '../plan/work.ts';
import { type Schedule, type Scheduled, scheduledById } from '../schedule/schedule.ts';
import type { Diagram, LegendEntry } from './diagram.ts';
import { axisLines } from './gantt-axis.ts';
import { type Section, sectionsOf } from './gantt-sections.ts';
import { titleWithin, widthOf, wrapped } from './labels.ts';
import { mermaidId, sectionName, settings, taskName } from './mermaid-text.ts';

const longestTask = 70;
const longestSection = 80;
const sectionWidth = 170;
const sectionFontSize = 13;
const longestSpanWithWeekends = 100;
const rowsThatNeedTwoAxes = 25;

/** The work of a plan over time, a band for each phase. */
export function drawGantt(plan: Plan, schedule: Schedule): Diagram {
  const words = wordsOf(plan.locale).gantt;
  const sections = sectionsOf(plan);
  const drawn = sections
    .map((section) => ({ ...section, work: section.work.filter((work) => scheduledById(schedule, work.id)) }))
    .filter((section) => section.work.length > 0);
  const common = { name: 'gantt', title: words.title, table: tableOf(plan, schedule, sections) } as const;
  const span = spanOf(schedule);
  if (!span || drawn.length === 0) {
    return { ...common, description: words.empty, empty: words.empty, mermaid: '', ids: {}, legend: [] };
  }
  const work = drawn.flatMap((section) => section.work);
  return {
    ...common,
    description: words.description({
      plan: plan.title,
      activities: count(work, 'activity'),
      milestones: count(work, 'milestone'),
      gates: count(work, 'gate'),
      critical: work.filter((one) => scheduledById(schedule, one.id)?.critical).length,
      from: formatDay(plan.locale, span.first),
      to: formatDay(plan.locale, span.last),
    }),
    mermaid: mermaidOf(plan, schedule, drawn, span),
    ids: Object.fromEntries(work.map((one) => [mermaidId(one.id), one.id])),
    legend: legendOf(plan, schedule, work),
  };
}

interface Span {
  readonly first: Day;
  readonly last: Day;
}

function spanOf(schedule: Schedule): Span | undefined {
  const { start, finish, asOf } = schedule;
  if (start === undefined || finish === undefined) return undefined;
  return { first: Math.min(start, asOf ?? start), last: Math.max(finish, asOf ?? finish) };
}

function count(work: readonly Work[], kind: Work['kind']): number {
  return work.filter((one) => one.kind === kind).length;
}

function mermaidOf(plan: Plan, schedule: Schedule, sections: readonly Section[], span: Span): string {
  const names = namesOf(plan, sections);
  const days = span.last - span.first + 1;
  const rows = sections.reduce((sum, section) => sum + section.work.length, 0);
  const widest = Math.max(...names.flat().map((line) => widthOf(line, sectionFontSize)));
  return [
    ...settings('gantt', { leftPadding: Math.ceil(widest) + 24, topAxis: rows >= rowsThatNeedTwoAxes }),
    'gantt',
    '  dateFormat YYYY-MM-DD',
    ...axisLines(plan.locale, days),
    ...(days <= longestSpanWithWeekends && weekendsAreFree(plan) ? ['  excludes weekends'] : []),
    '  todayMarker off',
    ...sections.flatMap((section, index) => [
      `  section ${sectionName(names[index] ?? [])}`,
      ...section.work.flatMap((work) => taskOf(plan, schedule, work)),
    ]),
    ...asOfLine(plan, schedule),
    '',
  ].join('\n');
}

/** Sections of one name would be drawn as one, so a name that comes again gets a number. */
function namesOf(plan: Plan, sections: readonly Section[]): string[][] {
  const taken = new Map<string, number>();
  return sections.map(({ phases, work }) => {
    const path = phases.map((phase) => titleWithin(phase, longestSection)).join(' › ');
    const name = path || wordsOf(plan.locale).gantt.outsidePhases;
    const times = (taken.get(name) ?? 0) + 1;
    taken.set(name, times);
    const lines = wrapped(times > 1 ? `${name} (${times})` : name, sectionWidth, sectionFontSize);
    return withinRows(lines, work.length);
  });
}

/** Two lines fit beside one bar, and two more beside each further one. */
function withinRows(lines: string[], rows: number): string[] {
  const fitting = lines.slice(0, rows * 2);
  if (fitting.length < lines.length) fitting.push(`${fitting.pop()}…`);
  return fitting;
}

function weekendsAreFree(plan: Plan): boolean {
  const calendar = plan.head?.kind === 'plan' ? plan.head.calendar : undefined;
  if (!calendar || 'country' in calendar) return true;
  const declared = elementById(plan, calendar.calendar);
  return declared?.kind === 'calendar' && !declared.week?.some((day) => day > 4);
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
    `    ${name} :${[...tags, mermaidId(work.id), isoDay(dates.start), isoDay(dates.finish + 1)].join(', ')}`,
  ];
}

function labelOf(plan: Plan, work: Work, dates: Scheduled): string {
  const words = wordsOf(plan.locale).gantt;
  const parts = [titleWithin(work, longestTask)];
  if (work.kind === 'gate') parts[0] = `◇ ${parts[0]}`;
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

function legendOf(plan: Plan, schedule: Schedule, work: readonly Work[]): LegendEntry[] {
  const words = wordsOf(plan.locale).gantt;
  const dates = work.map((one) => scheduledById(schedule, one.id));
  const rows: [boolean, string, string][] = [
    [dates.some((one) => one?.done === 0), '▭', words.planned],
    [dates.some((one) => one && one.done > 0 && one.done < 1), '%', words.underWay],
    [dates.some((one) => one && one.done >= 1), '✓', words.done],
    [dates.some((one) => one?.critical), '▣', words.legend.critical],
    [work.some((one) => one.kind === 'milestone'), '◆', words.kinds.milestone],
    [work.some((one) => one.kind === 'gate'), '◆ ◇', words.kinds.gate],
    [schedule.asOf !== undefined, '│', words.legend.asOf],
  ];
  return rows.filter(([shown]) => shown).map(([, mark, text]) => ({ mark, text }));
}

function tableOf(plan: Plan, schedule: Schedule, sections: readonly Section[]): Diagram['table'] {
  const words = wordsOf(plan.locale);
  const { phase, work, kind, start, finish, status, slack } = words.gantt.columns;
  return {
    head: [phase, work, kind, start, finish, status, slack],
    rows: sections.flatMap(({ phases, work }) =>
      work.map((one) => {
        const dates = scheduledById(schedule, one.id);
        return {
          element: one.id,
          cells: [
            phases.map((outer) => outer.title).join(' › '),
            one.title,
            words.gantt.kinds[one.kind],
            dates ? formatDay(plan.locale, dates.start) : '',
            dates ? formatDay(plan.locale, dates.finish) : '',
            dates ? statusOf(plan, words, dates) : words.gantt.withoutDates,
            dates ? slackOf(words, dates) : '',
          ],
        };
      }),
    ),
  };
}

function statusOf(plan: Plan, { gantt }: Words, dates: Scheduled): string {
  const status =
    dates.done >= 1
      ? gantt.done
      : dates.done > 0
        ? `${gantt.underWay}, ${formatShare(plan.locale, dates.done)}`
        : gantt.planned;
  const times = dates.occurrences ? [gantt.occurrences(dates.occurrences.length)] : [];
  return [status, ...times, ...(dates.critical ? [gantt.critical] : [])].join(', ');
}

function slackOf(words: Words, { totalSlack, done }: Scheduled): string {
  if (done >= 1) return '';
  return totalSlack < 0 ? words.gantt.late(-totalSlack) : words.workingDays(totalSlack);
}
