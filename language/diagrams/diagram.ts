import type { Id } from '../plan/element.ts';

/** The names of the diagrams, as they are written in a view, on the command line and in the preview. */
export const diagramNames = [
  'gantt',
  'timeline',
  'roadmap',
  'network',
  'kanban',
  'process',
  'lanes',
  'maturity',
  'stakeholders',
  'governance',
  'raci',
  'changeload',
  'goals',
  'theory',
  'benefits',
  'businesscase',
  'indicators',
  'risks',
  'forces',
  'coverage',
  'portfolio',
  'wheel',
] as const;
export type DiagramName = (typeof diagramNames)[number];

/** One row of the legend: what a mark or colour stands for. */
export interface LegendEntry {
  /** The class or mark as the reader sees it, for example `■` or `◇`, in signs that the bundled font has. */
  readonly mark: string;
  /** CSS colour of the mark in the light theme; the mark alone must tell the rows apart. */
  readonly colour?: string;
  readonly text: string;
}

/** The same facts as the picture, for those who read rather than look. All rows have as many cells as `head`. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly { readonly element?: string; readonly cells: readonly string[] }[];
}

/** A picture of a plan: Mermaid text and all that a page needs to make it readable and clickable. */
export interface Diagram {
  readonly name: DiagramName;
  /** The element that the picture is of, where there can be several: the qualified name of a process. */
  readonly of?: Id;
  /** The view that narrows and names it. */
  readonly view?: Id;
  readonly title: string;
  /** One sentence for screen readers. */
  readonly description: string;
  /**
   * Mermaid source. Empty where there is nothing to draw, and then `empty` says so in a sentence; and where the target
   * cannot hold the type of diagram, and then the table stands in for it.
   */
  readonly mermaid: string;
  readonly empty?: string;
  /**
   * From each id in the Mermaid source to the qualified name of the element it draws. Points of a quadrant chart,
   * events of a timeline and series of a chart have no ids: there it is the label as it is drawn.
   */
  readonly ids: Readonly<Record<string, Id>>;
  readonly legend: readonly LegendEntry[];
  readonly table: Table;
}
