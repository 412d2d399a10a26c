import { formatDays } from '../locale/dates.ts';
import { formatShare } from '../locale/numbers.ts';
import { wordsOf } from '../locale/words.ts';
import type { Plan } from '../plan/plan.ts';
import type { Work } from '../plan/work.ts';
import { type Schedule, type Scheduled, scheduledById } from '../schedule/schedule.ts';
import { classLine, inkStyle } from './flowchart.ts';
import { titleWithin } from './labels.ts';
import { quoted, quotedLines } from './mermaid-text.ts';
import type { NetworkFrame, NetworkLayout } from './network-layout.ts';
import type { NetworkLink } from './network-links.ts';
import { criticalInk, doneInk } from './palette.ts';
import type { MermaidSource } from './source.ts';

const longestLabel = 80;
/** Narrow, because a plan is one long way. */
const stripSettings = { wrappingWidth: 180, nodeSpacing: 24, rankSpacing: 34 };
/** Within frames that have a direction of their own, Mermaid adds to the space between ranks. */
const stackedSettings = { wrappingWidth: 180, nodeSpacing: 30, rankSpacing: 14 };

/**
 * Writes the network: a node for each row, in frames where they have a title, and an arrow for each link. Unseen arrows
 * set stacked frames beneath each other.
 */
export function networkSource(plan: Plan, schedule: Schedule, layout: NetworkLayout): MermaidSource {
  const { frames, arrows, isStacked } = layout;
  const rows = frames.flatMap((frame) => frame.rows);
  const marked = (passes: (dates: Scheduled) => boolean) =>
    rows.flatMap(({ id, work }) => {
      const dates = scheduledById(schedule, work.id);
      return dates && passes(dates) ? [id] : [];
    });
  const below = isStacked
    ? frames.slice(1).map((_, index) => `  ${frameId(index)} ~~~ ${frameId(index + 1)}`)
    : [];
  const lines = [
    ...frames.flatMap((frame, index) => frameLines(plan, schedule, frame, index, isStacked)),
    ...arrows.map(({ from, to, link }) => `  ${from} ${arrowOf(plan, link)} ${to}`),
    ...below,
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
    ...classLine(
      'elsewhere',
      'fill:none,stroke-dasharray:4 4',
      frames.flatMap(({ elsewhere }) => elsewhere.map(({ id }) => id)),
    ),
  ];
  return {
    type: 'flowchart',
    direction: isStacked ? 'TB' : 'LR',
    settings: isStacked ? stackedSettings : stripSettings,
    lines,
    edges: arrows.length + below.length,
  };
}

function frameId(index: number): string {
  return `group_${index + 1}`;
}

function frameLines(
  plan: Plan,
  schedule: Schedule,
  { title, rows, elsewhere }: NetworkFrame,
  index: number,
  isStacked: boolean,
): string[] {
  const nodes = [
    ...elsewhere.map(({ id, work }) => `${id}[${quotedLines([titleWithin(work, longestLabel)])}]`),
    ...rows.map(({ id, work }) => `${id}${shapeOf(plan, schedule, work)}`),
  ];
  if (!title) return nodes.map((node) => `  ${node}`);
  return [
    `  subgraph ${frameId(index)}[${quoted(title)}]`,
    ...(isStacked ? ['    direction LR'] : []),
    ...nodes.map((node) => `    ${node}`),
    '  end',
  ];
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
    done >= 1 ? `✓ ${title}` : title,
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
