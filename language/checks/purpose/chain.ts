import type { Id } from '../../plan/element.ts';
import { ownOfKind } from '../../plan/own-elements.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Effect, Goal } from '../../plan/purpose.ts';

interface Chain {
  readonly servers: ReadonlyMap<Id, readonly Effect[]>;
  readonly parts: ReadonlyMap<Id, readonly Goal[]>;
}

const known = new WeakMap<Plan, Chain>();

/** Returns the effects that directly serve the effect. */
export function serversOf(plan: Plan, id: Id): readonly Effect[] {
  return chainIn(plan).servers.get(id) ?? [];
}

/** Returns the goals that are directly part of the goal. */
export function partsOfGoal(plan: Plan, id: Id): readonly Goal[] {
  return chainIn(plan).parts.get(id) ?? [];
}

/** It is made once per plan. */
function chainIn(plan: Plan): Chain {
  let chain = known.get(plan);
  if (!chain) {
    const [servers, parts] = [new Map<Id, Effect[]>(), new Map<Id, Goal[]>()];
    for (const effect of ownOfKind(plan, 'goal', 'deliverable', 'outcome', 'benefit')) {
      for (const served of effect.serves) add(servers, served, effect);
      if (effect.kind === 'goal' && effect.partOf !== undefined) add(parts, effect.partOf, effect);
    }
    chain = { servers, parts };
    known.set(plan, chain);
  }
  return chain;
}

function add<T>(map: Map<Id, T[]>, key: Id, value: T): void {
  const others = map.get(key);
  if (others) others.push(value);
  else map.set(key, [value]);
}
