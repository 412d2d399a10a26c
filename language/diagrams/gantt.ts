import { formatDay } from '../locale/dates.ts';
import { wordsOf } from '../locale/words.ts';
import type { Plan } from '../plan/plan.ts';
import type { Work } from '../plan/work.ts';
import { type Schedule, scheduledById } from '../schedule/schedule.ts';
import type { Diagram, LegendEntry } from './diagram.ts';
import { ganttMermaid, type Span, workId } from './gantt-mermaid.ts';
import { sectionsOf } from './gantt-sections.ts';
import { ganttTable } from './gantt-table.ts';
import { workColours } from './palette.ts';

/** The work of a plan over time, a band for each phase. */
export function drawGantt(plan: Plan, schedule: Schedule): Diagram {
  const words = wordsOf(plan.locale).gantt;
  const sections = sectionsOf(plan);
  const drawn = sections
    .map((section) => ({ ...section, work: section.work.filter((work) => scheduledById(schedule, work.id)) }))
    .filter((section) => section.work.length > 0);
  const common = { name: 'gantt', title: words.title, table: ganttTable(plan, schedule, sections) } as const;
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
    mermaid: ganttMermaid(plan, schedule, drawn, span),
    ids: Object.fromEntries(work.map((one) => [workId(one), one.id])),
    legend: legendOf(plan, schedule, work),
  };
}

function spanOf(schedule: Schedule): Span | undefined {
  const { start, finish, asOf } = schedule;
  if (start === undefined || finish === undefined) return undefined;
  return { first: Math.min(start, asOf ?? start), last: Math.max(finish, asOf ?? finish) };
}

function count(work: readonly Work[], kind: Work['kind']): number {
  return work.filter((one) => one.kind === kind).length;
}

function legendOf(plan: Plan, schedule: Schedule, work: readonly Work[]): LegendEntry[] {
  const words = wordsOf(plan.locale).gantt;
  const dates = work.map((one) => scheduledById(schedule, one.id));
  const rows: [boolean, LegendEntry][] = [
    [dates.some((one) => one?.done === 0), { mark: '□', colour: workColours.planned, text: words.planned }],
    [
      dates.some((one) => one && one.done > 0 && one.done < 1),
      { mark: '■ %', colour: workColours.active, text: words.underWay },
    ],
    [dates.some((one) => one && one.done >= 1), { mark: '■ ✓', colour: workColours.done, text: words.done }],
    [
      dates.some((one) => one?.critical),
      { mark: '■', colour: workColours.critical, text: words.legend.critical },
    ],
    [work.some((one) => one.kind === 'milestone'), { mark: '◆', text: words.kinds.milestone }],
    [work.some((one) => one.kind === 'gate'), { mark: '◇', text: words.kinds.gate }],
    [schedule.asOf !== undefined, { mark: '|', colour: workColours.critical, text: words.legend.asOf }],
  ];
  return rows.filter(([shown]) => shown).map(([, entry]) => entry);
}
