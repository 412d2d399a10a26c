import { wrapped } from '../locale/text-width.ts';
import { wordsOf } from '../locale/words.ts';
import type { Plan } from '../plan/plan.ts';
import type { Flow, ProcessNode } from '../plan/process.ts';
import { titleOf } from '../plan/query.ts';
import { arrowFontSize } from './flowchart.ts';
import { titleWithin } from './labels.ts';
import { longestWay } from './longest-way.ts';
import { visible } from './mermaid-text.ts';
import { flowLine, nodeClassLines, nodeLine } from './node-shape.ts';
import type { MermaidSource } from './source.ts';
import type { Target } from './target.ts';

const longestLabel = 120;
const longestArrow = 60;
const arrowWidth = 110;
/** A longer way from left to right is too wide to read, and goes from top to bottom. */
const longestStrip = { anywhere: 8, onPage: 6 };
/** Narrow, because a process is one long way. */
const settings = {
  LR: { wrappingWidth: 150, nodeSpacing: 28, rankSpacing: 34 },
  TB: { wrappingWidth: 180, nodeSpacing: 40, rankSpacing: 34 },
};
const onPage = { padding: 8, rankSpacing: 22 };

/** Writes the nodes of a process along its way; each says who carries it out. */
export function processSource(
  plan: Plan,
  nodes: readonly ProcessNode[],
  flows: readonly Flow[],
  target: Target,
): MermaidSource {
  const lines = [
    ...nodes.map((node) => `  ${nodeLine(node, labelOf(plan, node), target)}`),
    ...flows.map((flow) => flowLine(flow, arrowLabel(flow))),
    ...nodeClassLines(nodes),
  ];
  const way = longestWay(
    nodes.map(({ id }) => id),
    flows,
  );
  const direction = way.length > (target.rooms ? longestStrip.onPage : longestStrip.anywhere) ? 'TB' : 'LR';
  return {
    type: 'flowchart',
    direction,
    settings: { ...settings[direction], ...(target.rooms && onPage) },
    lines,
    edges: flows.length,
  };
}

function labelOf(plan: Plan, node: ProcessNode): string[] {
  const title = titleWithin(node, longestLabel);
  if (node.by.length === 0) return [title];
  const parties = wordsOf(plan.locale).list(node.by.map((party) => titleOf(plan, party)));
  return [title, `(${visible(parties, longestLabel)})`];
}

function arrowLabel({ label }: Flow): string[] {
  const text = visible(label ?? '', longestArrow);
  return text ? wrapped(text, arrowWidth, arrowFontSize) : [];
}
