import type { ElementBase, Id } from './element.ts';
import type { DayRange } from './literals.ts';

/** What a view includes or excludes: an element, every element of a kind, or all with a tag. */
export type Selector = { readonly element: Id } | { readonly kind: string } | { readonly tag: string };

/** The diagrams that a view or a report can ask for. */
export const viewDiagrams = [
  ...['gantt', 'timeline', 'roadmap', 'network', 'kanban'],
  ...['stakeholders', 'governance', 'raci', 'changeload'],
  ...['goals', 'theory', 'benefits', 'businesscase', 'indicators'],
  ...['process', 'lanes', 'maturity'],
  ...['risks', 'forces'],
  ...['coverage', 'portfolio', 'wheel'],
] as const;

export const groupings = ['phase', 'owner', 'by', 'kind', 'track', 'tag'] as const;
export type Grouping = (typeof groupings)[number];

export const showables = ['critical', 'slack', 'done', 'baseline'] as const;
export type Showable = (typeof showables)[number];

export interface View extends ElementBase {
  readonly kind: 'view';
  /** The name of a diagram, as written. */
  readonly as: string;
  readonly include: readonly Selector[];
  readonly exclude: readonly Selector[];
  readonly groupBy?: Grouping;
  readonly show: readonly Showable[];
  readonly over?: DayRange;
  readonly depth?: number;
}

/** One part of a report, in the order of the text. */
export type ReportItem =
  | { readonly type: 'text'; readonly markdown: string }
  | { readonly type: 'view'; readonly view: Id }
  | { readonly type: 'diagram'; readonly diagram: string }
  | { readonly type: 'table'; readonly kind: string };

export interface Report extends ElementBase {
  readonly kind: 'report';
  readonly items: readonly ReportItem[];
}
