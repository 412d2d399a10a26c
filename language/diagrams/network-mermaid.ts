import { formatDays } from '../locale/dates.ts';
import { formatShare } from '../locale/numbers.ts';
import { wordsOf } from '../locale/words.ts';
import type { Plan } from '../plan/plan.ts';
import type { Work } from '../plan/work.ts';
import { type Schedule, type Scheduled, scheduledById } from '../schedule/schedule.ts';
import { classLine, inkStyle } from './flowchart.ts';
import { titleWithin } from './labels.ts';
import { quoted, quotedLines } from './mermaid-text.ts';
import type { NetworkLink } from './network-links.ts';
import { criticalInk, doneInk } from './palette.ts';
import type { MermaidSource } from './source.ts';
import type { Section } from './work-sections.ts';

const longestLabel = 80;
const longestGroup = 60;
/** Narrow, because a plan is one long way. */
const settings = { wrappingWidth: 180, nodeSpacing: 24, rankSpacing: 34 };

/** Writes the network: a node for each row, in frames where there are sections with a name, and an arrow for each link. */
export function networkSource(
  plan: Plan,
  schedule: Schedule,
  sections: readonly Section[],
  links: readonly NetworkLink[],
): MermaidSource {
  const rows = sections.flatMap((section) => section.rows);
  const nodeOf = new Map(rows.map(({ id, work }) => [work.id, id]));
  const marked = (passes: (dates: Scheduled) => boolean) =>
    rows.flatMap(({ id, work }) => {
      const dates = scheduledById(schedule, work.id);
      return dates && passes(dates) ? [id] : [];
    });
  const lines = [
    ...sections.flatMap((section, index) => sectionLines(plan, schedule, section, index)),
    ...links.map((link) => `  ${nodeOf.get(link.from)} ${arrowOf(plan, link)} ${nodeOf.get(link.to)}`),
    ...classLine(
      'critical',
      `${inkStyle(criticalInk)},stroke-width:3px`,
      marked(({ critical }) => critical),
    ),
    ...classLine(
      'done',
      inkStyle(doneInk),
      marked(({ done }) => done >= 1),
    ),
  ];
  return { type: 'flowchart', direction: 'LR', settings, lines, edges: links.length };
}

function sectionLines(plan: Plan, schedule: Schedule, { path, rows }: Section, index: number): string[] {
  const nodes = rows.map(({ id, work }) => `${id}${shapeOf(plan, schedule, work)}`);
  const title = path.map((heading) => titleWithin(heading, longestGroup)).join(' › ');
  if (!title) return nodes.map((node) => `  ${node}`);
  return [`  subgraph group_${index + 1}[${quoted(title)}]`, ...nodes.map((node) => `    ${node}`), '  end'];
}

function shapeOf(plan: Plan, schedule: Schedule, work: Work): string {
  const label = quotedLines(labelOf(plan, work, scheduledById(schedule, work.id)));
  if (work.kind === 'milestone') return `([${label}])`;
  return work.kind === 'gate' ? `{{${label}}}` : `[${label}]`;
}

function labelOf(plan: Plan, work: Work, dates: Scheduled | undefined): string[] {
  const words = wordsOf(plan.locale).work;
  const title = titleWithin(work, longestLabel);
  if (!dates) return [title, words.withoutDates];
  const { start, finish, done, critical, totalSlack, occurrences } = dates;
  const slack =
    totalSlack < 0 ? words.late(-totalSlack) : critical ? words.critical : words.slack(totalSlack);
  return [
    done >= 1 ? `${title} ✓` : title,
    formatDays(plan.locale, start, finish),
    ...(done > 0 && done < 1 ? [formatShare(plan.locale, done)] : []),
    ...(done >= 1 || occurrences ? [] : [slack]),
  ];
}

function arrowOf(plan: Plan, { type, lag, isCritical }: NetworkLink): string {
  const { links } = wordsOf(plan.locale).network;
  const label = [
    ...(type === 'finish-start' ? [] : [links[type]]),
    ...(lag ? [`${lag.value < 0 ? '−' : '+'} ${Math.abs(lag.value)}${lag.unit}`] : []),
  ].join(' ');
  return `${isCritical ? '==>' : '-->'}${label ? `|${quoted(label)}|` : ''}`;
}
