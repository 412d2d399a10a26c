import { wordsOf } from '../locale/words.ts';
import type { Plan } from '../plan/plan.ts';
import type { ProcessNode } from '../plan/process.ts';
import { titleOf } from '../plan/query.ts';
import { titleWithin } from './labels.ts';
import { longestWay } from './longest-way.ts';
import { visible } from './mermaid-text.ts';
import { flowLine, nodeClassLines, nodeLine } from './node-shape.ts';
import { processExtent } from './process-extent.ts';
import type { ProcessPicture } from './process-nodes.ts';
import type { MermaidSource } from './source.ts';
import type { Target } from './target.ts';

const longestLabel = 120;
/** A longer way from left to right is too wide to read, and goes from top to bottom, as do all parts of it. */
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
  { nodes, signposts, flows }: ProcessPicture,
  target: Target,
): MermaidSource {
  const drawn = [...nodes, ...signposts.map(({ node }) => node)];
  const labelled = drawn.map((node) => ({ node, lines: labelOf(plan, node) }));
  const lines = [
    ...labelled.map(({ node, lines }) => `  ${nodeLine(node, lines, target)}`),
    ...flows.map((flow) => flowLine(flow)),
    ...nodeClassLines(nodes, signposts),
  ];
  const way = longestWay(
    drawn.map(({ id }) => id),
    flows,
  );
  const longest = target.rooms ? longestStrip.onPage : longestStrip.anywhere;
  const direction = signposts.length > 0 || way.length > longest ? 'TB' : 'LR';
  const spacing = { ...settings[direction], ...(target.rooms && onPage) };
  return {
    type: 'flowchart',
    direction,
    settings: spacing,
    lines,
    edges: flows.length,
    extent: processExtent(labelled, flows, direction, spacing),
  };
}

function labelOf(plan: Plan, node: ProcessNode): string[] {
  const title = titleWithin(node, longestLabel);
  if (node.by.length === 0) return [title];
  const parties = wordsOf(plan.locale).list(node.by.map((party) => titleOf(plan, party)));
  return [title, `(${visible(parties, longestLabel)})`];
}
