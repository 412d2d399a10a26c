import { cyclesAmong } from './cycles.ts';
import type { Network } from './network.ts';

/** In which order dates can be reckoned. */
export interface Order {
  /** Every node after all that it waits for, and every summary after what it encloses; without leaves on a cycle. */
  readonly sequence: Int32Array;
  /** 1 for each node on a cycle: nothing waits for it, and it has no dates. */
  readonly onCycle: Uint8Array;
  /** The loops, each in the order in which work waits for work. */
  readonly cycles: readonly (readonly number[])[];
}

/** Marks a node that has its place and waits for nothing any more. */
const taken = -1;

/**
 * Returns the order by Kahn's algorithm, as near to that of the text as can be, so that what is reckoned together lies
 * together in memory; where cycles stop it, they are taken out and it goes on.
 */
export function orderOf(network: Network): Order {
  const { nodes, parents, links } = network;
  const count = nodes.length;
  const waiting = new Int32Array(count);
  const onCycle = new Uint8Array(count);
  const sequence = new Int32Array(count);
  let placed = 0;
  for (const to of links.to) waiting[to] = (waiting[to] as number) + 1;
  for (const parent of parents) if (parent >= 0) waiting[parent] = (waiting[parent] as number) + 1;
  for (let node = 0; node < count; node++) if (waiting[node] === 0) place(node);
  if (placed === count) return { sequence, onCycle, cycles: [] };

  const { members, cycles } = cyclesAmong(network, waiting);
  for (const node of members) onCycle[node] = 1;
  const before = placed;
  for (const node of members) {
    releaseSuccessors(node);
    if (nodes[node]?.shape !== 'summary') release(parents[node] as number);
  }
  drain(before);
  return { sequence: sequence.slice(0, placed), onCycle, cycles };

  /** Puts a node in order that waits for nothing, and then what waited for it alone. */
  function place(node: number): void {
    const from = placed;
    waiting[node] = taken;
    sequence[placed++] = node;
    drain(from);
  }

  function drain(from: number): void {
    for (let at = from; at < placed; at++) {
      const node = sequence[at] as number;
      if (!onCycle[node]) releaseSuccessors(node);
      release(parents[node] as number);
    }
  }

  function releaseSuccessors(node: number): void {
    for (let at = links.firstOut[node] as number; at < (links.firstOut[node + 1] as number); at++) {
      release(links.to[links.out[at] as number] as number);
    }
  }

  function release(node: number): void {
    if (node < 0) return;
    waiting[node] = (waiting[node] as number) - 1;
    if (waiting[node] !== 0 || (onCycle[node] && nodes[node]?.shape !== 'summary')) return;
    waiting[node] = taken;
    sequence[placed++] = node;
  }
}
