import type { Id } from '../plan/element.ts';
import type { Day } from '../plan/literals.ts';
import type { Plan } from '../plan/plan.ts';
import { elementsOfKind } from '../plan/query.ts';
import type { Link, LinkType, Work } from '../plan/work.ts';
import { calendarsOf } from './calendars.ts';
import { lastDay } from './civil-days.ts';
import { lengthOf } from './length.ts';
import type { Problem } from './problem.ts';
import { none, oneDay, type Span, spanOf } from './span.ts';
import { type Dates, writtenDates } from './written-dates.ts';
import { WorkCalendar } from './work-calendar.ts';

/** How a node is placed: a point lies at the end of its day; undated work has no dates at all. */
export type Shape = 'summary' | 'bar' | 'point' | 'recurring' | 'undated';

/** One phase, activity, milestone or gate, with its timing in the units that the scheduler reckons in. */
export interface Node {
  readonly work: Work;
  readonly shape: Shape;
  /** Index of the enclosing work, or -1. */
  readonly parent: number;
  readonly calendar: WorkCalendar;
  readonly dates: Dates;
  /** Length; for an elastic bar the least that it can shrink to. */
  readonly span: Span;
  /** Neither `takes` nor `effort` says how long it lasts. */
  readonly unmeasured: boolean;
  /** It has a start and an end of its own but no length: it spans from the one to the other. */
  readonly elastic: boolean;
  /** Earliest start that a phase or summary around it sets, and which one. */
  readonly inherited?: { readonly day: Day; readonly from: Id };
}

/** Everything that decides dates, as indices in the order of the text. */
export interface Network {
  readonly nodes: readonly Node[];
  /** The links into node `i` are `firstLink[i]` up to `firstLink[i + 1]`; those of phases are repeated in each leaf. */
  readonly firstLink: Int32Array;
  readonly links: LinkTable;
  /** The links out of node `i` are `out[firstOut[i]]` up to `out[firstOut[i + 1]]`. */
  readonly firstOut: Int32Array;
  readonly out: Int32Array;
}

/** One column per property, one row per link. */
export interface LinkTable {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly type: readonly LinkType[];
  readonly lag: readonly Span[];
  /** The node in whose text the link stands. */
  readonly owner: readonly number[];
}

/** What the phases and summaries around a node demand of it. */
interface Inherited {
  readonly links: readonly { readonly link: Link; readonly owner: number }[];
  readonly earliest?: { readonly day: Day; readonly from: Id };
}

const nothingInherited: Inherited = { links: [] };
/** More working days than two hundred years have. */
const longest = lastDay * 2;

/** Returns the plan's work as a network, and adds to the problems what it cannot take as written. */
export function networkOf(plan: Plan, problems: Problem[]): Network {
  const works = elementsOfKind(plan, 'phase', 'activity', 'milestone', 'gate');
  const index = new Map(works.map((work, at) => [work.id, at]));
  const parents = works.map((work) => (work.parent === undefined ? -1 : (index.get(work.parent) ?? -1)));
  const isSummary = new Uint8Array(works.length);
  for (const parent of parents) if (parent >= 0) isSummary[parent] = 1;

  const calendarOf = calendarsOf(plan);
  const ordinary = new WorkCalendar([]);
  const inherited: Inherited[] = [];
  const nodes: Node[] = [];
  const links = { from: [], to: [], type: [], lag: [], owner: [] } as MutableLinkTable;
  const firstLink = new Int32Array(works.length + 1);

  works.forEach((work, at) => {
    const parent = parents[at] as number;
    const demands = (parent < 0 ? undefined : inherited[parent]) ?? nothingInherited;
    const dates = writtenDates(work, problems);
    if (isSummary[at]) {
      inherited[at] = demandsOf(work, dates, at, demands);
    }
    // …
  });
  return { nodes, firstLink, links, firstOut: new Int32Array(), out: new Int32Array() };
}
