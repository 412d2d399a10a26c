import type { Id } from './element.ts';
import type { Assessment } from './risk-rating.ts';

/** What stands before the names of what is not the same in two states of a plan. */
export const differenceMarks = { added: '+', removed: '−', changed: '~' } as const;

/** How an element differs from what it was in an earlier state of its plan. */
export interface ElementDifference {
  readonly type: keyof typeof differenceMarks;
  /** What is another, from what to what, each in a few words of the plan's language or of the text: `takes 5d → 10d`. */
  readonly words: readonly string[];
}

/** How a plan differs from an earlier state of it; what has been removed since stands among its elements again. */
export interface PlanDifference {
  /** Without what is the same. */
  readonly elements: ReadonlyMap<Id, ElementDifference>;
  /** How the risks were rated that are rated otherwise today. */
  readonly ratings: ReadonlyMap<Id, Assessment>;
}
