import type { ElementBase, Id, Translations } from './element.ts';
import type { Recurrence } from './literals.ts';

export const levels = ['low', 'medium', 'high'] as const;
export type Level = (typeof levels)[number];

/** From the least to the most willing. */
export const attitudes = ['blocking', 'sceptical', 'neutral', 'supportive', 'championing'] as const;
export type Attitude = (typeof attitudes)[number];

/** From the farthest to the nearest to the work. */
export const teamLevels = ['political', 'strategic', 'tactical', 'operational'] as const;
export type TeamLevel = (typeof teamLevels)[number];

interface PartyBase extends ElementBase {
  /** The larger party that this one belongs to. */
  readonly partOf?: Id;
}

/** What roles and teams say where they are parts of a framework. */
interface PostBase extends PartyBase {
  readonly also?: Translations;
  readonly hint?: string;
}

export interface Stakeholder extends PartyBase {
  readonly kind: 'stakeholder';
  readonly influence?: Level;
  readonly interest?: Level;
  readonly attitude?: { readonly today: Attitude; readonly needed?: Attitude };
  /** Number of people. */
  readonly size?: number;
  readonly concern?: string;
  readonly needs: readonly string[];
}

export interface Role extends PostBase {
  readonly kind: 'role';
  readonly heldBy?: string;
  readonly mandate?: string;
  readonly duties: readonly string[];
  readonly reportsTo?: Id;
  /** Share of a full-time week, 0.5 for half. */
  readonly capacity?: number;
  readonly calendar?: Id;
  readonly sitsIn: 'project' | 'line';
}

export interface Team extends PostBase {
  readonly kind: 'team';
  readonly members: readonly Id[];
  readonly level?: TeamLevel;
  readonly mandate?: string;
  readonly decides: readonly string[];
  readonly meets?: Recurrence;
  readonly reportsTo?: Id;
}

export type Party = Stakeholder | Role | Team;
