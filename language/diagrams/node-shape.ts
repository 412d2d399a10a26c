import { isBar, isUnassigned } from '../plan/lane.ts';
import type { Flow, ProcessNode } from '../plan/process.ts';
import { classLine } from './flowchart.ts';
import { mermaidId, quotedLines } from './mermaid-text.ts';
import { barColour } from './palette.ts';
import type { Target } from './target.ts';

/** Writes a node of a process in the shape that says its kind; a bar carries no text. */
export function nodeLine(node: ProcessNode, label: readonly string[], { isRecent }: Target): string {
  const id = mermaidId(node.id);
  if (isBar(node)) return `${id}${isRecent ? '@{ shape: fork }' : '[" "]'}`;
  const text = quotedLines(label);
  if (node.kind === 'start' || node.kind === 'end') return `${id}([${text}])`;
  if (node.kind === 'choice') return `${id}{${text}}`;
  return node.calls === undefined ? `${id}[${text}]` : `${id}[[${text}]]`;
}

/** Writes an arrow of a process; without lines, nothing stands on it. */
export function flowLine({ from, to }: Flow, label: readonly string[]): string {
  return `  ${mermaidId(from)} -->${label.length > 0 ? `|${quotedLines(label)}|` : ''} ${mermaidId(to)}`;
}

/** The looks of bars, and of what nobody is named for. */
export function nodeClassLines(nodes: readonly ProcessNode[]): string[] {
  const idsOf = (passes: (node: ProcessNode) => boolean) =>
    nodes.filter(passes).map(({ id }) => mermaidId(id));
  return [
    ...classLine('bar', `fill:${barColour},stroke:${barColour}`, idsOf(isBar)),
    ...classLine('unassigned', 'stroke-dasharray:6 4', idsOf(isUnassigned)),
  ];
}
