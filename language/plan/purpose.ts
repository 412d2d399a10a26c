import type { ElementBase, Id } from './element.ts';
import type { DatedNumber, Money, Period, Recurrence } from './literals.ts';

/** What goals, outcomes and benefits share: how they are measured and who answers for them. */
export interface Measured {
  /** An indicator, or the measure in words. */
  readonly measure?: { readonly indicator: Id } | { readonly text: string };
  readonly baseline?: DatedNumber;
  /** `on` is when it is to be reached. */
  readonly target?: DatedNumber;
  readonly owner?: Id;
}

export interface Goal extends ElementBase, Measured {
  readonly kind: 'goal';
  readonly why?: string;
  readonly partOf?: Id;
  readonly serves: readonly Id[];
}

export interface Indicator extends ElementBase {
  readonly kind: 'indicator';
  readonly unit?: string;
  readonly better?: 'lower' | 'higher';
  readonly dataSource?: string;
  readonly measured?: { readonly every: Recurrence; readonly by?: Id };
  /** Written in the plan, and read from its files. */
  readonly values: readonly { readonly on: Period; readonly value: number }[];
  /** CSV files with two columns, period and value, relative to the declaring file. */
  readonly valueFiles: readonly string[];
}

export interface Deliverable extends ElementBase {
  readonly kind: 'deliverable';
  /** The work that makes it: written here, or as `produces` of the work. */
  readonly from: readonly Id[];
  readonly serves: readonly Id[];
  readonly owner?: Id;
}

export interface Outcome extends ElementBase, Measured {
  readonly kind: 'outcome';
  readonly from: readonly Id[];
  readonly assuming: readonly string[];
  readonly serves: readonly Id[];
}

export const benefitKinds = ['efficiency', 'quality', 'economy', 'safety', 'learning'] as const;
export type BenefitKind = (typeof benefitKinds)[number];

export interface Benefit extends ElementBase, Measured {
  readonly kind: 'benefit';
  readonly is?: BenefitKind;
  readonly from: readonly Id[];
  readonly assuming: readonly string[];
  readonly amount?: Money;
  /** Who receives it. */
  readonly for: readonly Id[];
  readonly serves: readonly Id[];
  /** Degrees of realisation, 0.3 for 30 %. */
  readonly realised: readonly DatedNumber[];
}

export interface Cost extends ElementBase {
  readonly kind: 'cost';
  readonly amount?: Money;
  /** The work it is for. */
  readonly for: readonly Id[];
  /** Who pays. */
  readonly by: readonly Id[];
}

export type Effect = Goal | Deliverable | Outcome | Benefit;
