import type { LossKind } from '../locale/import.ts';
import type { Locale } from '../locale/locale.ts';
import type { Id } from '../plan/element.ts';
import type { DayRange } from '../plan/literals.ts';
import type { Plan } from '../plan/plan.ts';

/** What a file of another program says, as a plan. */
export interface Imported {
  /** Its calendars, people, work and risks, named so that no two share a name. */
  readonly plan: Plan;
  /** When the file says that work is. */
  readonly dates: ReadonlyMap<Id, DayRange>;
  readonly losses: Losses;
}

/** What is asked of whoever reads a file. */
export interface ImportOptions {
  /** The language of the new plan, which files seldom say. */
  readonly locale: Locale;
  /** What the plan is called where the file does not say. */
  readonly title: string;
}

/** Thrown where a file cannot be read at all; the message says why, in English as the command speaks. */
export class Unreadable extends Error {}

/** What a plan cannot carry over, with the names of what it concerns. */
export class Losses {
  private readonly names = new Map<LossKind, Set<string>>();

  /** Notes that something of the name is lost. */
  add(kind: LossKind, name: string): void {
    const others = this.names.get(kind);
    if (others) others.add(name);
    else this.names.set(kind, new Set([name]));
  }

  /** Returns each kind of loss with the names of what it concerns, in the order in which they were noted. */
  all(): readonly (readonly [LossKind, readonly string[]])[] {
    return Array.from(this.names, ([kind, names]) => [kind, [...names]]);
  }
}
