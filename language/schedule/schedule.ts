import type { Id } from '../plan/element.ts';
import type { Day } from '../plan/literals.ts';
import type { LinkType, Work } from '../plan/work.ts';
import type { Problem } from './problem.ts';

/** The one thing that keeps an element from starting a day earlier. */
export type Reason =
  | { readonly type: 'plan-start' }
  /** A date written in the element itself. */
  | { readonly type: 'fixed-date' | 'not-before' | 'started' }
  | { readonly type: 'predecessor'; readonly element: Id; readonly link: LinkType }
  /** A timing word of an enclosing phase or summary. */
  | { readonly type: 'parent'; readonly element: Id }
  /** The earliest child of a phase or summary. */
  | { readonly type: 'child'; readonly element: Id }
  /** The calendar is closed on the days before. */
  | { readonly type: 'calendar' }
  | { readonly type: 'as-of' }
  /** Placed from its late dates. */
  | { readonly type: 'as-late-as-possible' }
  | { readonly type: 'recurrence' };

/** The dates of one phase, activity, milestone or gate. Days are inclusive: a finish is the last day worked. */
export interface Scheduled {
  readonly id: Id;
  readonly kind: Work['kind'];
  readonly start: Day;
  readonly finish: Day;
  readonly earlyStart: Day;
  readonly earlyFinish: Day;
  readonly lateStart: Day;
  readonly lateFinish: Day;
  /** Working days of its own calendar that it can move without moving the plan's end or breaking a deadline. */
  readonly totalSlack: number;
  /** Working days of its own calendar that it can move without moving anything else. */
  readonly freeSlack: number;
  readonly critical: boolean;
  /** Degree of completion from 0 to 1, as of the plan's status date. */
  readonly done: number;
  readonly reason: Reason;
  /** First and last day of each occurrence of recurring work. */
  readonly occurrences?: readonly { readonly start: Day; readonly finish: Day }[];
}

/** The dates of a plan. */
export interface Schedule {
  /** First and last day of the plan's work, the last without work that recurs; absent where nothing has dates. */
  readonly start?: Day;
  readonly finish?: Day;
  readonly asOf?: Day;
  /** In the order of the text; without elements that cannot be placed. */
  readonly elements: readonly Scheduled[];
  /** Each loop of dependencies, in order; its elements have no dates. */
  readonly cycles: readonly (readonly Id[])[];
  /** What could not be taken as it is written. */
  readonly problems: readonly Problem[];
}

const indexes = new WeakMap<Schedule, Map<Id, Scheduled>>();

/** Returns the dates of the element, if it has any. The index is built once per schedule. */
export function scheduledById(schedule: Schedule, id: Id): Scheduled | undefined {
  let index = indexes.get(schedule);
  if (!index) {
    index = new Map(schedule.elements.map((element) => [element.id, element]));
    indexes.set(schedule, index);
  }
  return index.get(id);
}
