import type { Locale } from '../locale/locale.ts';
import type { Calendar, CalendarRef } from './calendar.ts';
import type { ElementBase, Id } from './element.ts';
import type { Answer, Framework, FrameworkPart } from './framework.ts';
import type { Decision, Exemption, Policy } from './governance.ts';
import type { Day } from './literals.ts';
import type { Party } from './people.ts';
import type { Process, ProcessNode } from './process.ts';
import type { Cost, Effect, Indicator } from './purpose.ts';
import type { Force, Risk } from './uncertainty.ts';
import type { Report, View } from './view.ts';
import type { Work } from './work.ts';

/** The declaration `plan`: what holds for the whole of it. */
export interface PlanHead extends ElementBase {
  readonly kind: 'plan';
  readonly locale?: Locale;
  readonly calendar?: CalendarRef;
  readonly starts?: Day;
  readonly due?: Day;
  readonly asOf?: Day;
  readonly follows: readonly Id[];
  readonly owner?: Id;
  readonly why?: string;
  /** Every file that the plan consists of, its own first. */
  readonly files: readonly string[];
}

export interface Portfolio extends ElementBase {
  readonly kind: 'portfolio';
  readonly locale?: Locale;
  readonly owner?: Id;
  readonly why?: string;
}

export interface Track extends ElementBase {
  readonly kind: 'track';
  readonly plans: readonly Id[];
  /** The goals that its plans are to reach together. */
  readonly serves: readonly Id[];
  readonly owner?: Id;
  readonly by: readonly Id[];
  readonly why?: string;
}

export type Element =
  | PlanHead
  | Portfolio
  | Track
  | Calendar
  | Party
  | Effect
  | Indicator
  | Cost
  | Work
  | Process
  | ProcessNode
  | Risk
  | Force
  | Decision
  | Policy
  | Exemption
  | Framework
  | FrameworkPart
  | Answer
  | View
  | Report;

export type Kind = Element['kind'];
export type ElementOf<K extends Kind> = Extract<Element, { kind: K }>;

/** A plan as plain data: one entry file and every file that it uses. */
export interface Plan {
  /** The entry file. */
  readonly uri: string;
  /** The declaration `plan` or `portfolio` of the entry file; absent where it has neither. */
  readonly head?: PlanHead | Portfolio;
  /** Title for people: of the head, else the name of the file. */
  readonly title: string;
  /** The language of headings, dates and numbers. */
  readonly locale: Locale;
  /** Every file, the entry first. */
  readonly files: readonly string[];
  /** Every element in the order of the text, the entry file first and each element before those it encloses. */
  readonly elements: readonly Element[];
  /** The whole plan that this is a selection of; names are looked up in it, so that what is left out still has a title. */
  readonly within?: Plan;
}
