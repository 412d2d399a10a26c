import { wrapped } from '../locale/text-width.ts';
import { brokenLines } from './broken-words.ts';
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
  /** At most, of what stands on an arrow. */
  readonly arrowWidth?: number;
  /** The style of each look that a node can have. */
  readonly looks?: Readonly<Record<string, string>>;
}

/** Of Mermaid's own, in pixels. */
export const nodeFontSize = 14;
/** Of a line in a node, where the chart says nothing else; Mermaid itself has a little more. */
const usualWidth = 190;
/** Of Varde's own pictures, in pixels. */
export const arrowFontSize = 12;
const usualArrowWidth = 150;

/** Writes a flowchart. Frames without nodes are left out. */
export function flowchartSource(chart: Flowchart): MermaidSource {
  const {
    direction,
    settings,
    frames = [],
    nodes = [],
    edges,
    arrowWidth = usualArrowWidth,
    looks = {},
  } = chart;
  const width = settings?.wrappingWidth ?? usualWidth;
  const all = [...nodes, ...frames.flatMap((frame) => frame.nodes)];
  const lines = [
    ...nodes.map((node) => `  ${nodeText(node, width)}`),
    ...frames.filter((frame) => frame.nodes.length > 0).flatMap((frame) => frameLines(frame, width)),
    ...edges.map((edge) => `  ${edgeText(edge, arrowWidth)}`),
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

function frameLines({ id, title, nodes, direction }: FlowFrame, width: number): string[] {
  return [
    `  subgraph ${id}[${quoted(title)}]`,
    ...(direction ? [`    direction ${direction}`] : []),
    ...nodes.map((node) => `    ${nodeText(node, width)}`),
    '  end',
  ];
}

/** Mermaid breaks a word that is too wide for a line wherever the line ends, and without a hyphen. */
function nodeText({ id, lines, outline = 'box' }: FlowNode, width: number): string {
  const [open, close] = outlines[outline];
  const shown = lines.flatMap((line) => brokenLines(line, width, nodeFontSize));
  return `${id}${open}${quotedLines(shown)}${close}`;
}

function edgeText({ from, to, arrow = 'solid', label = '' }: FlowEdge, arrowWidth: number): string {
  const text = label ? `|${quotedLines(wrapped(label, arrowWidth, arrowFontSize))}|` : '';
  return `${from} ${arrows[arrow]}${text} ${to}`;
}
