import type { ExplorerMessages } from '../../language/locale/messages/explorer.ts';
import type { Id } from '../../language/plan/element.ts';
import type { Kind } from '../../language/plan/plan.ts';
import type { DiagramRequest } from './diagrams.ts';
import type { Place } from './places.ts';

/** What the elements of a plan are put together in, as people think of it, and its pictures. */
export type GroupName = keyof ExplorerMessages['groups'];

/** How something stands: work; a risk, by its rating. */
export type ItemState = 'doing' | 'done' | 'late' | 'critical' | 'low' | 'medium' | 'high';

/** A line of the list of plans, in the reader's language but for the titles. */
export interface PlanItem {
  /** The same for the same line each time it is asked for, and no other's. */
  readonly key: string;
  readonly label: string;
  /** Dates, state and the like; may be empty. */
  readonly description: string;
  /** All of it as a sentence for who does not see it. */
  readonly spoken: string;
  readonly kind: Kind | GroupName | 'diagram';
  readonly state?: ItemState;
  /** Where it is declared. */
  readonly place?: Place;
  /** The picture of it. */
  readonly diagram?: DiagramRequest.Params;
  /** What to ask for what is inside; absent where nothing is. */
  readonly inside?: ExploreRequest.Inside;
}

/** Asks for one level of the list of plans. */
export const ExploreRequest = { method: 'varde/explore' } as const;
export namespace ExploreRequest {
  /** A plan, by the file that holds it; a group of it, or an element of the group. */
  export interface Inside {
    readonly plan: string;
    readonly group?: GroupName;
    readonly element?: Id;
  }
  export interface Params {
    /** Absent for the plans themselves. */
    readonly inside?: Inside;
    /** Leaves out what is done, closed or decided. */
    readonly onlyOpen: boolean;
  }
  export interface Result {
    readonly items: PlanItem[];
  }
}
