import { type Settings, sentence, settings } from './mermaid-text.ts';
import type { Extent, MermaidType, Target } from './target.ts';

/** A Mermaid diagram before it is written for one place or another. */
export interface MermaidSource {
  readonly type: MermaidType;
  /** Of a flowchart. */
  readonly direction?: 'LR' | 'TB' | 'BT';
  /** Settings of the type of diagram. */
  readonly settings?: Settings;
  /** Colours of the type of diagram, where they have to go together; Varde's own pictures have those of their look. */
  readonly colours?: Settings;
  /** What follows the first line. */
  readonly lines: readonly string[];
  /** How many arrows there are among the lines. */
  readonly edges?: number;
  /** About how large the picture is, where that is known before it is drawn. */
  readonly extent?: Extent;
}

/** What is said of a diagram where nothing around it does. */
export interface Heading {
  readonly title: string;
  readonly description: string;
}

const headers: Readonly<Record<MermaidType, string>> = {
  flowchart: 'flowchart',
  gantt: 'gantt',
  timeline: 'timeline',
  quadrantChart: 'quadrantChart',
  block: 'block',
  kanban: 'kanban',
  xychart: 'xychart-beta',
};

/** What the settings of a type are called where it is not as the type. */
const settingsNames: Partial<Readonly<Record<MermaidType, string>>> = { xychart: 'xyChart' };

/** The types that have a place for an accessible title and description. */
const describable: ReadonlySet<MermaidType> = new Set([
  'flowchart',
  'gantt',
  'timeline',
  'quadrantChart',
  'xychart',
]);

/** Writes the Mermaid text for a target that can draw the type of diagram. */
export function mermaidText(source: MermaidSource, heading: Heading, target: Target): string {
  const { type, direction, lines } = source;
  const header = type === 'flowchart' && target.isAzure ? 'graph' : headers[type];
  return [
    ...(source.settings
      ? settings(settingsNames[type] ?? type, source.settings, source.colours, target.isAzure)
      : []),
    direction ? `${header} ${direction}` : header,
    ...(target.isDescribed && describable.has(type) ? descriptionLines(heading) : []),
    ...lines,
    '',
  ].join('\n');
}

function descriptionLines({ title, description }: Heading): string[] {
  return [`  accTitle: ${sentence(title)}`, `  accDescr: ${sentence(description)}`];
}
