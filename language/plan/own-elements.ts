import type { Id } from './element.ts';
import type { Element, ElementOf, Kind, Plan } from './plan.ts';

const known = new WeakMap<Plan, readonly Element[]>();

/** Returns every element of one of the kinds that the plan itself declares rather than a framework, in the order of the text. */
export function ownOfKind<K extends Kind>(plan: Plan, ...kinds: readonly K[]): ElementOf<K>[] {
  return ownElements(plan).filter((element): element is ElementOf<K> =>
    (kinds as readonly Kind[]).includes(element.kind),
  );
}

/** Returns every element that the plan itself declares rather than a framework. The list is made once per plan. */
export function ownElements(plan: Plan): readonly Element[] {
  let own = known.get(plan);
  if (!own) {
    const inFrameworks = new Set<Id>();
    own = plan.elements.filter(({ id, kind, parent }) => {
      const isPart = kind === 'framework' || (parent !== undefined && inFrameworks.has(parent));
      if (isPart) inFrameworks.add(id);
      return !isPart;
    });
    known.set(plan, own);
  }
  return own;
}
