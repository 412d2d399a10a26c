import type { ElementBase, Id } from './element.ts';
import type { Duration, Period } from './literals.ts';

export interface Process extends ElementBase {
  readonly kind: 'process';
  readonly is?: 'as-is' | 'to-be';
  readonly replaces?: Id;
  readonly owner?: Id;
  readonly lead?: Id;
  /** Who receives the value. */
  readonly for: readonly Id[];
  readonly measure?: { readonly indicator: Id } | { readonly text: string };
  readonly why?: string;
  /** Rungs climbed, by name or by number from the foot of the ladder, and when. */
  readonly maturity: readonly { readonly rung: Id | number; readonly on?: Period }[];
  /** In the order of the text. */
  readonly flows: readonly Flow[];
}

/** An arrow between two nodes of one process. */
export interface Flow {
  readonly from: Id;
  readonly to: Id;
  readonly label?: string;
}

export const nodeKinds = ['start', 'step', 'choice', 'fork', 'join', 'end'] as const;
export type NodeKind = (typeof nodeKinds)[number];

/** A node of a process; its parent is the process. */
export interface ProcessNode extends ElementBase {
  readonly kind: NodeKind;
  /** The lanes it stands in. */
  readonly by: readonly Id[];
  readonly why?: string;
  readonly input: readonly string[];
  readonly output: readonly string[];
  readonly system: readonly string[];
  readonly takes?: Duration;
  /** The process that the node stands for. */
  readonly calls?: Id;
}
