import type { ElementBase, Id } from './element.ts';
import type { Recurrence } from './literals.ts';

export const responseKinds = ['avoid', 'reduce', 'transfer', 'accept'] as const;
export type ResponseKind = (typeof responseKinds)[number];

export interface Response {
  readonly kind: ResponseKind;
  readonly text?: string;
  /** The work that carries it out. */
  readonly by: readonly Id[];
}

/** From 1 to 5: as it is today, and as it is once the responses have worked. */
export interface Rating {
  readonly today: number;
  readonly after?: number;
}

export interface Risk extends ElementBase {
  readonly kind: 'risk';
  readonly likelihood?: Rating;
  readonly impact?: Rating;
  readonly cause?: string;
  readonly consequence?: string;
  readonly affects: readonly Id[];
  readonly owner?: Id;
  readonly responses: readonly Response[];
  readonly review?: { readonly every: Recurrence; readonly by?: Id };
  readonly status: 'open' | 'occurred' | 'closed';
}

/** A driver pulls, a barrier holds back. */
export interface Force extends ElementBase {
  readonly kind: 'driver' | 'barrier';
  /** From 1 to 5. */
  readonly strength?: number;
  readonly affects: readonly Id[];
  readonly owner?: Id;
  readonly responses: readonly Response[];
}
