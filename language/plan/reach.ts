import type { Id } from './element.ts';
import { ownOfKind } from './own-elements.ts';
import { partsOf, partyWithWholes } from './parties.ts';
import type { Plan } from './plan.ts';
import type { Activity, Gate, Work } from './work.ts';
import { workAround } from './work-around.ts';

/** Work that a party has to do with, and how. */
export interface Reach {
  readonly work: Activity | Gate;
  readonly as: 'audience' | 'responsible' | 'consulted' | 'informed';
}

const known = new WeakMap<Plan, ReadonlyMap<Id, readonly Reach[]>>();

/** Returns the work that reaches the party, by itself or through a party that it belongs to. */
export function* reachOf(plan: Plan, party: Id): Generator<Reach> {
  const reach = directReachIn(plan);
  for (const one of partyWithWholes(plan, party)) yield* reach.get(one) ?? [];
}

/** Returns whether work that fits reaches the party, or every one of its parts. */
export function isReached(plan: Plan, party: Id, fits: (reach: Reach) => boolean): boolean {
  return isReachedBeyond(plan, party, fits, new Set());
}

function isReachedBeyond(plan: Plan, party: Id, fits: (reach: Reach) => boolean, asked: Set<Id>): boolean {
  if (asked.has(party)) return false;
  asked.add(party);
  for (const reach of reachOf(plan, party)) if (fits(reach)) return true;
  const parts = partsOf(plan, party);
  return parts.length > 0 && parts.every((part) => isReachedBeyond(plan, part, fits, asked));
}

/** The index is built once per plan. */
function directReachIn(plan: Plan): ReadonlyMap<Id, readonly Reach[]> {
  let reach = known.get(plan);
  if (!reach) {
    const made = new Map<Id, Reach[]>();
    for (const work of ownOfKind(plan, 'activity', 'gate')) {
      const add = (party: Id, as: Reach['as']) => {
        const others = made.get(party);
        if (others) others.push({ work, as });
        else made.set(party, [{ work, as }]);
      };
      for (const party of audienceOf(plan, work)) add(party, 'audience');
      for (const { party } of work.by) add(party, 'responsible');
      for (const party of work.consults) add(party, 'consulted');
      for (const party of work.informs) add(party, 'informed');
      if (work.kind === 'activity' && work.to !== undefined) add(work.to, 'audience');
    }
    reach = made;
    known.set(plan, reach);
  }
  return reach;
}

/** Returns the parties that the work is meant for: those that it names, else those that the work around it does. */
export function audienceOf(plan: Plan, work: Work): readonly Id[] {
  return workAround(plan, work).find((one) => one.for.length > 0)?.for ?? [];
}
