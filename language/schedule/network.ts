import type { Id } from '../plan/element.ts';
import type { Day } from '../plan/literals.ts';
import type { Link, LinkType, Work } from '../plan/work.ts';
import type { Span } from './span.ts';
import type { WorkCalendar } from './work-calendar.ts';
import type { WrittenDates } from './written-dates.ts';

/** How a node is placed: a point lies at the end of its day; undated work has no dates at all. */
export type Shape = 'summary' | 'bar' | 'point' | 'recurring' | 'undated';

/** One phase, activity, milestone or gate, with its timing in the units that the scheduler reckons in. */
export interface Node {
  /** Both are those of the work, which lies elsewhere in memory and takes longer to fetch. */
  readonly id: Id;
  readonly kind: Work['kind'];
  readonly work: Work;
  readonly shape: Shape;
  readonly calendar: WorkCalendar;
  readonly dates: WrittenDates;
  readonly length: Span;
  /** It has a start and an end of its own but no length: it spans from the one to the other. */
  readonly elastic: boolean;
  readonly asLateAsPossible: boolean;
  /** Degree of completion that is marked, from 0 to 1. */
  readonly done: number;
  readonly waitsFor: readonly Link[];
  /** Earliest start that the phases around it set, and which of them does. */
  readonly inherited: { readonly day: Day; readonly from: Id } | undefined;
}

/** Dependencies as columns, one row each. */
export interface Links {
  /** The rows into node `i` are `first[i]` up to `first[i + 1]`; those of a phase are repeated for each leaf. */
  readonly first: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly type: readonly LinkType[];
  readonly lag: readonly Span[];
  /** The node in whose text the link stands. */
  readonly owner: Int32Array;
  /** The rows out of node `i` are `out[firstOut[i]]` up to `out[firstOut[i + 1]]`. */
  readonly firstOut: Int32Array;
  readonly out: Int32Array;
}

/** All work of a plan in the order of the text, so that what encloses comes before what is enclosed. */
export interface Network {
  readonly nodes: readonly Node[];
  /** Index of the work that encloses each node, or -1: apart from the nodes, as it alone is often all that is looked at. */
  readonly parents: Int32Array;
  readonly links: Links;
}
