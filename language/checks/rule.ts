import type { Message } from '../locale/messages.ts';
import type { Id } from '../plan/element.ts';
import type { Plan } from '../plan/plan.ts';
import type { Schedule } from '../schedule/schedule.ts';
import type { DatedPlan } from '../schedule/schedule-together.ts';
import type { Change } from './change.ts';
import type { Severity } from './finding.ts';

/** One thing that plans or portfolios are held to. The list of all of them is the source of their page in the handbook. */
export interface Rule {
  /** Stable, in kebab case: `missed-deadline`. */
  readonly id: string;
  /** Where nothing else is set. */
  readonly severity: Severity;
  /** What it finds: the rest of a sentence that begins with “Finds”. */
  readonly finds: string;
  /** What in the methods it comes from: the rest of a sentence that begins with “From”. */
  readonly source: string;
  /** Why that matters, and how to mend it: whole sentences. */
  readonly why: string;
  readonly mend: string;
  /** Holds a plan to it; absent where it is about portfolios alone. */
  readonly run?: (plan: Plan, schedule: Schedule) => Iterable<Found>;
  /**
   * Holds a portfolio to it, given the plans that its file sees; absent where it is about single plans. Elements are
   * named as in the portfolio.
   */
  readonly runTogether?: (portfolio: Plan, plans: readonly DatedPlan[]) => Iterable<Found>;
}

/** What a rule finds in one element of a plan: the one where the mend belongs. */
export interface Found {
  readonly element: Id;
  /** The property that it is about, as the syntax tree calls it (`notBefore`); absent for the element as a whole. */
  readonly property?: string;
  /** Which of several values of the property, counted from 0; of `waitsFor` only the links that lead somewhere count. */
  readonly index?: number;
  /** A sentence for the plan's writer. */
  readonly message: Message;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Change[];
}

/** Another element that a finding has to do with. */
export interface Related {
  readonly element: Id;
  readonly message: Message;
}
