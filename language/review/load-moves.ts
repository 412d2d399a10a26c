import type { Id } from '../plan/element.ts';
import type { Day } from '../plan/literals.ts';
import { type Overload, overloadsOf } from '../schedule/overloads.ts';
import type { Matching } from './matching.ts';
import type { Version } from './version.ts';

/** A time in which a role is asked for more than it has to give, and was not before, or not for as much. */
export interface NewOverload {
  readonly role: Id;
  readonly first: Day;
  readonly last: Day;
  /** Shares of a full-time week. */
  readonly most: number;
  readonly capacity: number;
}

/** Returns the overloads of the later state that the earlier had not, role by role. */
export function newOverloads(before: Version, after: Version, { afterOf }: Matching): NewOverload[] {
  const olds = new Map<Id, Overload[]>();
  for (const old of overloadsOf(before.plan, before.schedule)) {
    const role = afterOf.get(old.role) ?? old.role;
    olds.set(role, [...(olds.get(role) ?? []), old]);
  }
  return overloadsOf(after.plan, after.schedule)
    .filter((now) => !olds.get(now.role)?.some((old) => covers(old, now)))
    .map(({ role, first, last, most, capacity }) => ({ role, first, last, most, capacity }));
}

function covers(old: Overload, now: Overload): boolean {
  return old.first <= now.first && old.last >= now.last && old.most >= now.most;
}
