import type { Id } from './element.ts';
import { ownOfKind } from './own-elements.ts';
import type { Plan } from './plan.ts';

interface Membership {
  /** The larger parties that each is directly part or a member of. */
  readonly wholes: ReadonlyMap<Id, readonly Id[]>;
  readonly parts: ReadonlyMap<Id, readonly Id[]>;
}

const known = new WeakMap<Plan, Membership>();

/** Returns the party and every party that it belongs to, as a part or as a member of a team, directly or through others. */
export function partyWithWholes(plan: Plan, party: Id): ReadonlySet<Id> {
  const { wholes } = membershipIn(plan);
  const all = new Set([party]);
  for (const one of all) for (const whole of wholes.get(one) ?? []) all.add(whole);
  return all;
}

/** Returns the parties that are directly a part or a member of the party. */
export function partsOf(plan: Plan, party: Id): readonly Id[] {
  return membershipIn(plan).parts.get(party) ?? [];
}

function membershipIn(plan: Plan): Membership {
  let membership = known.get(plan);
  if (!membership) {
    const [wholes, parts] = [new Map<Id, Id[]>(), new Map<Id, Id[]>()];
    const belongs = (part: Id, whole: Id) => {
      add(wholes, part, whole);
      add(parts, whole, part);
    };
    for (const party of ownOfKind(plan, 'stakeholder', 'role', 'team')) {
      if (party.partOf !== undefined) belongs(party.id, party.partOf);
      if (party.kind === 'team') for (const member of party.members) belongs(member, party.id);
    }
    membership = { wholes, parts };
    known.set(plan, membership);
  }
  return membership;
}

function add(map: Map<Id, Id[]>, key: Id, value: Id): void {
  const others = map.get(key);
  if (others) others.push(value);
  else map.set(key, [value]);
}
