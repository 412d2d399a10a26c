import type { ElementBase, Id } from './element.ts';
import type { Day, Period, Recurrence } from './literals.ts';

export interface Decision extends ElementBase {
  readonly kind: 'decision';
  readonly by: readonly Id[];
  readonly on?: Period;
  readonly options: readonly string[];
  readonly chosen?: string;
  readonly why?: string;
  readonly affects: readonly Id[];
}

export interface Policy extends ElementBase {
  readonly kind: 'policy';
  readonly owner?: Id;
  readonly why?: string;
  readonly for: readonly Id[];
  readonly review?: { readonly every: Recurrence; readonly by?: Id };
}

export interface Exemption extends ElementBase {
  readonly kind: 'exemption';
  readonly from?: Id;
  readonly by: readonly Id[];
  readonly until?: Day;
  readonly why?: string;
  readonly for: readonly Id[];
  readonly scope?: string;
  readonly consequence?: string;
  readonly owner?: Id;
}
