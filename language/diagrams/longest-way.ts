import type { Id } from '../plan/element.ts';
import type { Flow } from '../plan/process.ts';

/**
 * Returns the nodes on the longest way through a process. A loop is entered at its first node in the text, and the
 * arrows back to nodes that have been passed count for nothing.
 */
export function longestWay(nodes: readonly Id[], flows: readonly Flow[]): Id[] {
  const { depth, before } = waysThrough(nodes, flows);
  return wayTo(deepest(depth), before);
}

/** Returns the arrows without those that lead back to nodes that have been passed. */
export function forwardFlows(nodes: readonly Id[], flows: readonly Flow[]): Flow[] {
  const { depth } = waysThrough(nodes, flows);
  return flows.filter(({ from, to }) => (depth.get(from) ?? 0) < (depth.get(to) ?? 0));
}

/** How many arrows lead to each node at most, and from which node the last of them comes. */
function waysThrough(
  nodes: readonly Id[],
  flows: readonly Flow[],
): { readonly depth: ReadonlyMap<Id, number>; readonly before: ReadonlyMap<Id, Id> } {
  const leaving = new Map<Id, Id[]>(nodes.map((node) => [node, []]));
  const waitsFor = new Map<Id, number>(nodes.map((node) => [node, 0]));
  for (const { from, to } of flows) {
    leaving.get(from)?.push(to);
    waitsFor.set(to, (waitsFor.get(to) ?? 0) + 1);
  }
  const depth = new Map<Id, number>(nodes.map((node) => [node, 0]));
  const before = new Map<Id, Id>();
  const passed = new Set<Id>();
  const sources = nodes.filter((node) => waitsFor.get(node) === 0);
  for (const entry of [...sources, ...nodes]) {
    const ready = [entry];
    for (let node = ready.pop(); node !== undefined; node = ready.pop()) {
      if (passed.has(node)) continue;
      passed.add(node);
      for (const next of leaving.get(node) ?? []) {
        if (passed.has(next)) continue;
        const further = (depth.get(node) ?? 0) + 1;
        if (further > (depth.get(next) ?? 0)) {
          depth.set(next, further);
          before.set(next, node);
        }
        const left = (waitsFor.get(next) ?? 0) - 1;
        waitsFor.set(next, left);
        if (left === 0) ready.push(next);
      }
    }
  }
  return { depth, before };
}

function deepest(depth: ReadonlyMap<Id, number>): Id | undefined {
  let last: Id | undefined;
  for (const [node, there] of depth) if (last === undefined || there > (depth.get(last) ?? 0)) last = node;
  return last;
}

function wayTo(last: Id | undefined, before: ReadonlyMap<Id, Id>): Id[] {
  const way: Id[] = [];
  for (let node = last; node !== undefined; node = before.get(node)) way.unshift(node);
  return way;
}
