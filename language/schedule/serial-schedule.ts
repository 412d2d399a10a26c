import type { Day } from '../plan/literals.ts';
import type { Capacities } from './capacities.ts';
import { lastDay } from './civil-days.ts';
import type { Forward } from './earliest.ts';
import { placeNode } from './forward.ts';
import type { Demand } from './load.ts';
import type { Network, Node } from './network.ts';
import { emptyPlacement } from './placement.ts';
import type { Prepared } from './prepare.ts';
import { addToParent, emptySummaries } from './summaries.ts';

/** Where everything lies when capacities are kept. */
export interface SerialSchedule {
  /** The starts of the nodes that had to give way, by index. */
  readonly delayed: ReadonlyMap<number, Day>;
  /** The starts of all nodes, by index. */
  readonly start: Int32Array;
  /** The last day of work that does not recur. */
  readonly finish: Day;
}

/** Which of the nodes that are free to be placed comes next: an index into the list. */
export type Choice = (free: readonly number[]) => number;

/**
 * Places one node after another as early as what it waits for and the capacities allow: the serial schedule
 * generation scheme (Kelley 1963). `demands` has what the nodes ask that may be delayed.
 */
export function serialSchedule(
  { network, dates, order }: Prepared,
  demands: ReadonlyMap<number, readonly Demand[]>,
  capacities: Capacities,
  choose: Choice,
): SerialSchedule {
  const nodes = network.nodes.slice();
  const placement = emptyPlacement(nodes.length);
  const delaying: Network = { ...network, nodes };
  const forward: Forward = { network: delaying, onCycle: order.onCycle, dates, placement, problems: [] };
  const summaries = emptySummaries(nodes.length);
  const delayed = new Map<number, Day>();
  const waiting = waitingOf(network, order.sequence);
  const ready = Array.from(order.sequence).filter((at) => waiting[at] === 0);
  const free: number[] = [];
  let finish = Number.NEGATIVE_INFINITY;

  while (ready.length > 0 || free.length > 0) {
    let at = ready.pop();
    if (at !== undefined && demands.has(at)) {
      free.push(at);
      continue;
    }
    at ??= free.splice(choose(free), 1)[0] as number;
    if (place(at)) {
      placement.placed[at] = 1;
      addToParent(delaying, placement, summaries, at);
      const { shape } = nodes[at] as Node;
      if (shape === 'bar' || shape === 'point') finish = Math.max(finish, placement.finish[at] as Day);
    }
    release(at);
  }
  return { delayed, start: placement.start, finish };

  function place(at: number): boolean {
    const asked = demands.get(at);
    if (!asked) return placeNode(forward, at);
    const node = nodes[at] as Node;
    while (placeNode(forward, at)) {
      const [start, end] = [placement.start[at] as Day, placement.finish[at] as Day];
      const conflict = capacities.lastConflict(asked, node.calendar, start, end);
      if (conflict === undefined || conflict >= lastDay) {
        capacities.use(asked, node.calendar, start, end);
        if (nodes[at] !== node) delayed.set(at, start);
        return true;
      }
      const notBefore = node.calendar.onOrAfter(conflict + 1);
      nodes[at] = { ...node, dates: { ...node.dates, notBefore } };
    }
    return false;
  }

  function release(at: number): void {
    const { firstOut, out, to } = network.links;
    for (let place = firstOut[at] as number; place < (firstOut[at + 1] as number); place++) {
      countDown(to[out[place] as number] as number);
    }
    countDown(network.parents[at] as number);
  }

  function countDown(at: number): void {
    if (at < 0) return;
    waiting[at] = (waiting[at] as number) - 1;
    if (waiting[at] === 0) ready.push(at);
  }
}

/** How many others each node waits for; those on cycles are never placed, and nothing waits for them. */
function waitingOf({ nodes, parents, links }: Network, sequence: Int32Array): Int32Array {
  const waiting = new Int32Array(nodes.length).fill(-1);
  for (const at of sequence) waiting[at] = 0;
  const add = (at: number): void => {
    if (at >= 0 && (waiting[at] as number) >= 0) waiting[at] = (waiting[at] as number) + 1;
  };
  for (let row = 0; row < links.to.length; row++) {
    if ((waiting[links.from[row] as number] as number) >= 0) add(links.to[row] as number);
  }
  for (const at of sequence) add(parents[at] as number);
  return waiting;
}
