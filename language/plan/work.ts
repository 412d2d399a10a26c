import type { ElementBase, Id } from './element.ts';
import type { Day, DayRange, Duration, Money, Recurrence } from './literals.ts';

export const activityKinds = [
  'analysis',
  'workshop',
  'meeting',
  'development',
  'procurement',
  'anchoring',
  'communication',
  'training',
  'support',
  'pilot',
  'rollout',
  'measurement',
  'evaluation',
  'handover',
] as const;
export type ActivityKind = (typeof activityKinds)[number];

/** `after` is finish-start, `starts with` start-start, `ends with` finish-finish, `ends when … starts` start-finish. */
export type LinkType = 'finish-start' | 'start-start' | 'finish-finish' | 'start-finish';

export interface Link {
  readonly type: LinkType;
  readonly predecessor: Id;
  /** Negative for a lead; absent for none. */
  readonly lag?: Duration;
}

/** A party and, where written, its share of a full-time week (0.5 for half). */
export interface Share {
  readonly party: Id;
  readonly share?: number;
}

/** When work is to happen, and what happened. */
export interface Timing {
  readonly takes?: Duration;
  readonly effort?: Duration;
  readonly waitsFor: readonly Link[];
  readonly starts?: Day;
  readonly ends?: Day;
  /** The fixed day of a milestone or gate. */
  readonly on?: Day;
  readonly notBefore?: Day;
  readonly due?: Day;
  readonly asLateAsPossible: boolean;
  readonly every?: Recurrence;
  readonly baseline?: DayRange;
  readonly started?: Day;
  readonly finished?: Day;
  /** Degree of completion from 0 to 1. */
  readonly done?: number;
}

interface WorkBase extends ElementBase {
  readonly timing: Timing;
  /** The accountable party. */
  readonly owner?: Id;
  /** The responsible parties; for a gate, those who decide. */
  readonly by: readonly Share[];
  readonly consults: readonly Id[];
  readonly informs: readonly Id[];
  /** The audience. */
  readonly for: readonly Id[];
  readonly why?: string;
  readonly scope?: string;
  readonly criteria: readonly string[];
  readonly produces: readonly Id[];
  readonly costs?: Money;
}

export interface Phase extends WorkBase {
  readonly kind: 'phase';
}

export interface Activity extends WorkBase {
  readonly kind: 'activity';
  readonly is?: ActivityKind;
  readonly channel: readonly string[];
  readonly message?: string;
  /** The party that takes over. */
  readonly to?: Id;
  readonly needs: readonly string[];
}

export interface Milestone extends WorkBase {
  readonly kind: 'milestone';
}

export interface Gate extends WorkBase {
  readonly kind: 'gate';
}

export type Work = Phase | Activity | Milestone | Gate;
