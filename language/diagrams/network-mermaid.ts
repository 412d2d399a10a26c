import type { Plan } from '../plan/plan.ts';
import type { Work } from '../plan/work.ts';
import { type Schedule, type Scheduled, scheduledById } from '../schedule/schedule.ts';
import { classLine, inkStyle } from './flowchart.ts';
import { quoted, quotedLines } from './mermaid-text.ts';
import { networkExtent } from './network-extent.ts';
import { arrowLabel, labelOf, signpostLines } from './network-labels.ts';
import type { NetworkFrame, NetworkLayout } from './network-layout.ts';
import type { NetworkLink } from './network-links.ts';
import { criticalInk, doneInk } from './palette.ts';
import type { MermaidSource } from './source.ts';
import type { Target } from './target.ts';
import type { Row } from './work-sections.ts';

/** Narrow, because a plan is one long way. */
const stripSettings = { wrappingWidth: 180, nodeSpacing: 24, rankSpacing: 34 };
/** Within frames that have a direction of their own, Mermaid adds to the space between ranks. */
const stackedSettings = { wrappingWidth: 180, nodeSpacing: 30, rankSpacing: 14 };
const onPage = { wrappingWidth: 150, padding: 8, nodeSpacing: 16 };

/**
 * Writes the network: a node for each row, in frames where they have a title, and an arrow for each link. Unseen arrows
 * set stacked frames beneath each other.
 */
export function networkSource(
  plan: Plan,
  schedule: Schedule,
  layout: NetworkLayout,
  target: Target,
): MermaidSource {
  const { frames, isStacked } = layout;
  const arrows = frames.flatMap((frame) => frame.arrows);
  const usual = isStacked ? stackedSettings : stripSettings;
  const settings = target.rooms ? { ...usual, ...onPage } : usual;
  const signpostsOf = (row: Row) => signpostLines(row, settings.wrappingWidth);
  const linesOf = ({ work }: Row) => labelOf(plan, schedule, work, layout, settings.wrappingWidth);
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
    ...frames.flatMap((frame, index) => frameLines(frame, index, isStacked, signpostsOf, linesOf)),
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
    settings,
    lines,
    edges: arrows.length + below.length,
    extent: networkExtent(plan, layout, settings, linesOf),
  };
}

function frameId(index: number): string {
  return `group_${index + 1}`;
}

function frameLines(
  { title, rows, elsewhere }: NetworkFrame,
  index: number,
  isStacked: boolean,
  signpostsOf: (row: Row) => readonly string[],
  linesOf: (row: Row) => readonly string[],
): string[] {
  const nodes = [
    ...elsewhere.map((row) => `${row.id}[${quotedLines(signpostsOf(row))}]`),
    ...rows.map((row) => `${row.id}${shapeOf(row.work, quotedLines(linesOf(row)))}`),
  ];
  if (!title) return nodes.map((node) => `  ${node}`);
  return [
    `  subgraph ${frameId(index)}[${quoted(title)}]`,
    ...(isStacked ? ['    direction LR'] : []),
    ...nodes.map((node) => `    ${node}`),
    '  end',
  ];
}

function shapeOf({ kind }: Work, label: string): string {
  if (kind === 'milestone') return `([${label}])`;
  return kind === 'gate' ? `{{${label}}}` : `[${label}]`;
}

function arrowOf(plan: Plan, link: NetworkLink): string {
  const label = arrowLabel(plan, link);
  return `${link.isCritical ? '==>' : '-->'}${label ? `|${quoted(label)}|` : ''}`;
}
