import type { Id } from '../plan/element.ts';
import { ownOfKind } from '../plan/own-elements.ts';
import type { Plan } from '../plan/plan.ts';
import { type EffectLink, effectLinks } from './effect-links.ts';
import { selectionOf } from './selection.ts';

/**
 * What a theory is divided into: each of its outcomes, or of its benefits where it has none, and last what leads to and
 * comes from none of them.
 */
export function chainsOf(plan: Plan): Id[][] {
  const middle = middleOf(plan);
  const chained = chainsThrough(effectLinks(plan), middle);
  const loose = plan.elements.flatMap(({ id }) => (chained.has(id) ? [] : [id]));
  return [...middle.map((id) => [id]), ...(loose.length > 0 ? [loose] : [])];
}

/** A part of a theory, without what neither leads to nor comes from what is only in this part. */
export function alongChains(part: Plan, whole: Plan): Plan {
  const links = effectLinks(whole);
  const elsewhere = chainsThrough(links, middleOf(whole));
  const own = chainsThrough(links, middleOf(part));
  return selectionOf(part, ({ id }) => own.has(id) || !elsewhere.has(id));
}

function middleOf(plan: Plan): Id[] {
  const outcomes = ownOfKind(plan, 'outcome');
  return (outcomes.length > 0 ? outcomes : ownOfKind(plan, 'benefit')).map(({ id }) => id);
}

/** The effects themselves, with all that leads to them and all that they lead to. */
function chainsThrough(links: readonly EffectLink[], middle: readonly Id[]): ReadonlySet<Id> {
  return new Set([...reachOf(links, middle, 'from', 'to'), ...reachOf(links, middle, 'to', 'from')]);
}

function reachOf(
  links: readonly EffectLink[],
  start: readonly Id[],
  from: keyof EffectLink,
  to: keyof EffectLink,
): Set<Id> {
  const next = new Map<Id, Id[]>();
  for (const link of links) {
    const known = next.get(link[from]);
    if (known) known.push(link[to]);
    else next.set(link[from], [link[to]]);
  }
  const reached = new Set(start);
  for (const id of reached) for (const further of next.get(id) ?? []) reached.add(further);
  return reached;
}
