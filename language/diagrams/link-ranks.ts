import type { Id } from '../plan/element.ts';

/**
 * Returns how many links lead to each piece of work at most, from 0; links to and from other work count for nothing.
 * In a circle, each keeps the rank that it had when the circle was met.
 */
export function ranksOf(
  ids: readonly Id[],
  links: readonly { readonly from: Id; readonly to: Id }[],
): Map<Id, number> {
  const ranks = new Map(ids.map((id) => [id, 0]));
  const waitsFor = new Map(ids.map((id) => [id, 0]));
  const leaving = new Map<Id, Id[]>(ids.map((id) => [id, []]));
  for (const { from, to } of links) {
    if (!ranks.has(from) || !ranks.has(to)) continue;
    leaving.get(from)?.push(to);
    waitsFor.set(to, (waitsFor.get(to) ?? 0) + 1);
  }
  const ready = ids.filter((id) => waitsFor.get(id) === 0);
  for (const id of ready) {
    const next = (ranks.get(id) ?? 0) + 1;
    for (const to of leaving.get(id) ?? []) {
      ranks.set(to, Math.max(next, ranks.get(to) ?? 0));
      const left = (waitsFor.get(to) ?? 0) - 1;
      waitsFor.set(to, left);
      if (left === 0) ready.push(to);
    }
  }
  return ranks;
}

/** How many ranks there are. */
export function depthOf(ranks: ReadonlyMap<Id, number>): number {
  let deepest = -1;
  for (const rank of ranks.values()) deepest = Math.max(deepest, rank);
  return deepest + 1;
}
