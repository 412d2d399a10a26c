import type { Message } from '../locale/messages.ts';
import type { Id } from '../plan/element.ts';
import type { Plan } from '../plan/plan.ts';
import type { Schedule } from '../schedule/schedule.ts';
import type { Severity } from './finding.ts';

/** One thing that a plan is held to. The list of all of them is the source of their page in the handbook. */
export interface Rule {
  /** Stable, in kebab case: `missed-deadline`. */
  readonly id: string;
  /** Where nothing else is set. */
  readonly severity: Severity;
  /** What it finds: the rest of a sentence that begins with “Finds”. */
  readonly finds: string;
  /** Why that matters, and how to mend it: whole sentences. */
  readonly why: string;
  readonly mend: string;
  readonly run: (plan: Plan, schedule: Schedule) => Iterable<Found>;
}

/** What a rule finds in one element of a plan: the one where the mend belongs. */
export interface Found {
  readonly element: Id;
  /** The property that it is about, as the syntax tree calls it (`notBefore`); absent for the element as a whole. */
  readonly property?: string;
  /** Which of several links, counted from 0, where the property is `waitsFor`. */
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

/** A way to mend a finding: another value for a property of the element that it is about. */
export interface Change {
  /** What an editor offers: “Write `2026-06-01`”. */
  readonly title: Message;
  /** As the syntax tree calls it. */
  readonly property: string;
  /** The words that open it where it is not written yet: `not before`. */
  readonly words: string;
  readonly value: string;
}
