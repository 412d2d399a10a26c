import { wrapped } from '../locale/text-width.ts';
import { quoted, quotedLines } from './mermaid-text.ts';
import type { Ink } from './palette.ts';
import type { MermaidSource } from './source.ts';

/** The lines that give nodes of a flowchart or block diagram a class of their own; none without nodes. */
export function classLine(name: string, style: string, ids: readonly string[]): string[] {
  return ids.length > 0 ? [`  classDef ${name} ${style}`, `  class ${ids.join(',')} ${name}`] : [];
}

/** The style of nodes in an ink. */
export function inkStyle({ fill, stroke, text }: Ink): string {
  return `fill:${fill},stroke:${stroke},color:${text}`;
}

const outlines = {
  box: ['[', ']'],
  stadium: ['([', '])'],
  hexagon: ['{{', '}}'],
  framed: ['[[', ']]'],
} as const;
const arrows = {
  solid: '-->',
  thick: '==>',
  dashed: '-.->',
  plain: '---',
  dotted: '-.-',
  hidden: '~~~',
} as const;

export interface FlowNode {
  /** In Mermaid text. */
  readonly id: string;
  readonly lines: readonly string[];
  readonly outline?: keyof typeof outlines;
  /** One of the chart's looks. */
  readonly look?: string | undefined;
}

export interface FlowEdge {
  readonly from: string;
  readonly to: string;
  readonly arrow?: keyof typeof arrows;
  /** Empty where nothing is written on it. */
  readonly label?: string;
}

/** Nodes that stand together under a name. */
export interface FlowFrame {
  readonly id: string;
  readonly title: string;
  readonly nodes: readonly FlowNode[];
  /** Where arrows within it go, if no arrow leaves it; else Mermaid turns it. */
  readonly direction?: 'LR' | 'TB';
}

/** A flowchart before it is written. */
export interface Flowchart {
  readonly direction: 'LR' | 'TB' | 'BT';
  readonly settings?: Readonly<Record<string, number>>;
  readonly frames?: readonly FlowFrame[];
  /** Outside all frames. */
  readonly nodes?: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
  /** The style of each look that a node can have. */
  readonly looks?: Readonly<Record<string, string>>;
}

const arrowFontSize = 12;
const arrowWidth = 150;

/** Writes a flowchart. Frames without nodes are left out. */
export function flowchartSource(chart: Flowchart): MermaidSource {
  const { direction, settings, frames = [], nodes = [], edges, looks = {} } = chart;
  const all = [...nodes, ...frames.flatMap((frame) => frame.nodes)];
  const lines = [
    ...nodes.map((node) => `  ${nodeText(node)}`),
    ...frames.filter((frame) => frame.nodes.length > 0).flatMap(frameLines),
    ...edges.map((edge) => `  ${edgeText(edge)}`),
    ...Object.entries(looks).flatMap(([look, style]) =>
      classLine(
        look,
        style,
        all.filter((node) => node.look === look).map(({ id }) => id),
      ),
    ),
  ];
  return { type: 'flowchart', direction, ...(settings && { settings }), lines, edges: edges.length };
}

function frameLines({ id, title, nodes, direction }: FlowFrame): string[] {
  return [
    `  subgraph ${id}[${quoted(title)}]`,
    ...(direction ? [`    direction ${direction}`] : []),
    ...nodes.map((node) => `    ${nodeText(node)}`),
    '  end',
  ];
}

function nodeText({ id, lines, outline = 'box' }: FlowNode): string {
  const [open, close] = outlines[outline];
  return `${id}${open}${quotedLines(lines)}${close}`;
}

function edgeText({ from, to, arrow = 'solid', label = '' }: FlowEdge): string {
  const text = label ? `|${quotedLines(wrapped(label, arrowWidth, arrowFontSize))}|` : '';
  return `${from} ${arrows[arrow]}${text} ${to}`;
}
