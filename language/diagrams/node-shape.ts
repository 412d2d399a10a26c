import { wrapped } from '../locale/text-width.ts';
import { isBar, isUnassigned } from '../plan/lane.ts';
import type { Flow, ProcessNode } from '../plan/process.ts';
import { arrowFontSize, classLine } from './flowchart.ts';
import { mermaidId, quotedLines, visible } from './mermaid-text.ts';
import { barColour } from './palette.ts';
import type { Signpost } from './process-parts.ts';
import type { Target } from './target.ts';

const longestArrow = 60;
const arrowWidth = 110;

/** Writes a node of a process in the shape that says its kind; a bar carries no text. */
export function nodeLine(node: ProcessNode, label: readonly string[], { isRecent }: Target): string {
  const id = mermaidId(node.id);
  if (isBar(node)) return `${id}${isRecent ? '@{ shape: fork }' : '[" "]'}`;
  const text = quotedLines(label);
  if (node.kind === 'start' || node.kind === 'end') return `${id}([${text}])`;
  if (node.kind === 'choice') return `${id}{${text}}`;
  return node.calls === undefined ? `${id}[${text}]` : `${id}[[${text}]]`;
}

/** What is said of an arrow, line by line. */
export function flowLabel({ label }: Flow): string[] {
  const text = visible(label ?? '', longestArrow);
  return text ? wrapped(text, arrowWidth, arrowFontSize) : [];
}

/** Writes an arrow of a process, with what is said of it. */
export function flowLine(flow: Flow): string {
  const { from, to } = flow;
  const lines = flowLabel(flow);
  return `  ${mermaidId(from)} -->${lines.length > 0 ? `|${quotedLines(lines)}|` : ''} ${mermaidId(to)}`;
}

/** The looks of bars, of what nobody is named for, and of what stands in another part. */
export function nodeClassLines(nodes: readonly ProcessNode[], signposts: readonly Signpost[]): string[] {
  const idsOf = (passes: (node: ProcessNode) => boolean) =>
    nodes.filter(passes).map(({ id }) => mermaidId(id));
  return [
    ...classLine('bar', `fill:${barColour},stroke:${barColour}`, idsOf(isBar)),
    ...classLine('unassigned', 'stroke-dasharray:6 4', idsOf(isUnassigned)),
    ...classLine(
      'elsewhere',
      'fill:none,stroke-dasharray:2 3',
      signposts.map(({ node }) => mermaidId(node.id)),
    ),
  ];
}
