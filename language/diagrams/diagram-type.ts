import type { PlanDifference } from '../plan/difference.ts';
import type { Id } from '../plan/element.ts';
import type { Kind, Plan } from '../plan/plan.ts';
import { elementsOfKind } from '../plan/query.ts';
import type { Showable, View } from '../plan/view.ts';
import type { Schedule } from '../schedule/schedule.ts';
import type { DatedPlan } from '../schedule/schedule-together.ts';
import type { LegendEntry, Table } from './diagram.ts';
import type { MermaidSource } from './source.ts';
import type { Target } from './target.ts';

/** What a picture is of, and for whom. */
export interface DrawOptions {
  /** The element that the picture is of, where a plan has several such pictures. */
  readonly of?: Id;
  /** How it is grouped, what it shows and over which days; which elements it shows is settled before. */
  readonly view?: View;
  readonly target: Target;
  /** Where the picture comes in parts: what the plan is a part of, and what it holds of that besides what encloses it. */
  readonly part?: { readonly whole: Plan; readonly own: ReadonlySet<Id> };
  /** The plans of a portfolio, each with its own dates; none of a single plan. */
  readonly plans: readonly DatedPlan[];
  /** What is shown besides what the view asks for. */
  readonly show: readonly Showable[];
  /** Where the plan is drawn beside an earlier state of it; titles are marked before, looks and legend after. */
  readonly difference?: PlanDifference;
}

/** What a type of diagram makes of a plan; without a `source`, `empty` says why. */
export interface Drawing {
  readonly of?: Id;
  readonly title: string;
  /** One sentence for screen readers. */
  readonly description: string;
  readonly source?: MermaidSource;
  readonly empty?: string;
  readonly ids: Readonly<Record<string, Id>>;
  readonly legend: readonly LegendEntry[];
  readonly table: Table;
}

/** A picture that a plan has: its title and, where there can be several, what it is of. */
export interface Offer {
  readonly of?: Id;
  readonly title: string;
}

/** A type of diagram: one entry of the registry. */
export interface DiagramType {
  /**
   * The kinds of elements that a view chooses among, in groups that are narrowed apart: in a matrix of work and
   * parties, a view that includes a phase leaves all parties. What is of no such kind is never left out.
   */
  readonly shows: readonly (readonly Kind[])[];
  /** The pictures that there are of a plan; none where it has nothing to show. */
  readonly offers: (plan: Plan) => readonly Offer[];
  readonly draw: (plan: Plan, schedule: Schedule, options: DrawOptions) => Drawing;
  /**
   * What a picture too large for its target is split into: the elements of each phase, track or stretch of time, or each
   * step along a way. Without it, the picture is never split.
   */
  readonly units?: (plan: Plan, schedule: Schedule, options: DrawOptions) => readonly (readonly Id[])[];
}

/** The one picture of a plan that has elements of these kinds. */
export function offerFor(plan: Plan, title: string, ...kinds: readonly Kind[]): Offer[] {
  return elementsOfKind(plan, ...kinds).length > 0 ? [{ title }] : [];
}

/** The drawing that says why there is nothing to draw. */
export function nothingDrawn(
  title: string,
  sentence: string,
  table: Table = { head: [], rows: [] },
): Drawing {
  return { title, description: sentence, empty: sentence, ids: {}, legend: [], table };
}
