import type { Network } from './network.ts';

/** What keeps a network from being put in order. */
interface Cycles {
  /** Every node that waits for itself, however far around. */
  readonly members: readonly number[];
  /** Loops that together show every member, each beginning with its first node in the text. */
  readonly cycles: readonly (readonly number[])[];
}

/** Returns the cycles among the nodes that still wait: their strongly connected components, loop by loop. */
export function cyclesAmong(network: Network, waiting: Int32Array): Cycles {
  const successors = (node: number): number[] =>
    successorsOf(network, node).filter((to) => (waiting[to] as number) > 0);
  const component = componentsOf(waiting, successors);
  const sizes = new Map<number, number>();
  for (const id of component) sizes.set(id, (sizes.get(id) ?? 0) + 1);
  const members: number[] = [];
  for (let node = 0; node < waiting.length; node++) {
    if ((waiting[node] as number) <= 0) continue;
    if ((sizes.get(component[node] as number) as number) > 1 || successors(node).includes(node))
      members.push(node);
  }
  const shown = new Set<number>();
  const cycles: number[][] = [];
  for (const node of members) {
    if (shown.has(node)) continue;
    const loop = shortestLoop(node, (at) => successors(at).filter((to) => component[to] === component[node]));
    for (const at of loop) shown.add(at);
    cycles.push(withOwners(network, loop));
  }
  return { members, cycles };
}

/** Where a node's dates lead on to: what waits for it, and the phase that spans it. */
function successorsOf({ parents, links }: Network, node: number): number[] {
  const successors: number[] = [];
  for (let at = links.firstOut[node] as number; at < (links.firstOut[node + 1] as number); at++) {
    successors.push(links.to[links.out[at] as number] as number);
  }
  const parent = parents[node] as number;
  return parent < 0 ? successors : [...successors, parent];
}

/** Tarjan's strongly connected components, with a stack of its own in place of recursion. */
function componentsOf(waiting: Int32Array, successors: (node: number) => readonly number[]): Int32Array {
  const count = waiting.length;
  const component = new Int32Array(count).fill(-1);
  const visited = new Int32Array(count);
  const lowest = new Int32Array(count);
  const open: number[] = [];
  const path: { node: number; rest: number[] }[] = [];
  let visits = 0;
  for (let root = 0; root < count; root++) {
    if (visited[root] || (waiting[root] as number) <= 0) continue;
    enter(root);
    while (path.length > 0) {
      const step = path[path.length - 1] as { node: number; rest: number[] };
      const next = step.rest.pop();
      if (next === undefined) leave(step.node);
      else if (!visited[next]) enter(next);
      else if (component[next] === -1) lower(step.node, visited[next] as number);
    }
  }
  return component;

  function enter(node: number): void {
    visited[node] = lowest[node] = ++visits;
    open.push(node);
    path.push({ node, rest: [...successors(node)] });
  }

  function leave(node: number): void {
    path.pop();
    const above = path[path.length - 1];
    if (above) lower(above.node, lowest[node] as number);
    if (lowest[node] !== visited[node]) return;
    for (let member = open.pop(); member !== undefined; member = open.pop()) {
      component[member] = node;
      if (member === node) break;
    }
  }

  function lower(node: number, to: number): void {
    if (to < (lowest[node] as number)) lowest[node] = to;
  }
}

function shortestLoop(start: number, successors: (node: number) => readonly number[]): number[] {
  const cameFrom = new Map<number, number>();
  const queue = [start];
  for (let at = 0; at < queue.length && !cameFrom.has(start); at++) {
    const node = queue[at] as number;
    for (const next of successors(node)) {
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, node);
      queue.push(next);
    }
  }
  const loop = [start];
  for (let node = cameFrom.get(start); node !== undefined && node !== start; node = cameFrom.get(node))
    loop.unshift(node);
  return loop;
}

/** Names the phase whose demand closes the loop where a leaf waits because of it, and turns the first in the text to the front. */
function withOwners({ links }: Network, loop: readonly number[]): number[] {
  const shown = loop.flatMap((node, at) => {
    const previous = loop[(at + loop.length - 1) % loop.length] as number;
    for (let row = links.first[node] as number; row < (links.first[node + 1] as number); row++) {
      if (links.from[row] !== previous) continue;
      const owner = links.owner[row] as number;
      return owner === node || loop.includes(owner) ? [node] : [owner, node];
    }
    return [node];
  });
  const first = shown.indexOf(Math.min(...shown));
  return [...shown.slice(first), ...shown.slice(0, first)];
}
