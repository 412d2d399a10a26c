import type { Day } from '../plan/literals.ts';
import { lastAllowed, waitsForStart } from './bounds.ts';
import type { Forward } from './earliest.ts';
import type { Node } from './network.ts';
import type { Summaries } from './summaries.ts';

/** Later than any day of a plan; fits into 32 bits. */
export const never = 2_000_000_000;

/** The last days on which each node may start and finish. */
export interface Limits {
  readonly start: Int32Array;
  readonly finish: Int32Array;
}

/** Limits, and what they are reckoned from. */
export interface LimitsFrom extends Limits {
  /** The last day of the plan. */
  readonly end: Day;
  /** Where each node starts. */
  readonly starts: Int32Array;
  /** The days beyond which what waits may not be pushed. */
  readonly successors: Limits;
}

/** Returns limits of nothing yet, to be reckoned from these days. */
export function limitsFrom(
  end: Day,
  starts: Int32Array,
  successorStarts: Int32Array,
  successorFinishes: Int32Array,
): LimitsFrom {
  return {
    start: new Int32Array(starts.length).fill(never),
    finish: new Int32Array(starts.length).fill(never),
    end,
    starts,
    successors: { start: successorStarts, finish: successorFinishes },
  };
}

/**
 * Sets how late a node may start and finish: by its own deadline, the limits of the phase around it, and what
 * waits for it. What encloses the node has been set before.
 */
export function limitNode(forward: Forward, at: number, { firstChild }: Summaries, limits: LimitsFrom): void {
  const { network, onCycle, placement } = forward;
  const { nodes, parents, links } = network;
  const { end, successors } = limits;
  const parent = parents[at] as number;
  const { dates, shape } = nodes[at] as Node;
  let start = parent >= 0 && firstChild[parent] === at ? startLimit(forward, at, parent, limits) : never;
  let finish = Math.min(parent >= 0 ? (limits.finish[parent] as Day) : end, dates.due ?? never);
  if (shape === 'summary') finish = Math.min(finish, dates.ends ?? never);
  const first = links.firstOut[at] as number;
  const last = onCycle[at] ? first : (links.firstOut[at + 1] as number);
  for (let place = first; place < last; place++) {
    const row = links.out[place] as number;
    const to = links.to[row] as number;
    if (!placement.placed[to] || placement.done[to] === 1 || nodes[to]?.shape === 'recurring') continue;
    const day = lastAllowed(
      links,
      row,
      nodes[to] as Node,
      successors.start[to] as Day,
      successors.finish[to] as Day,
    );
    if (waitsForStart(links, row)) start = Math.min(start, day);
    else finish = Math.min(finish, day);
  }
  limits.start[at] = start;
  limits.finish[at] = finish;
}

/**
 * How late the first child may start for its phase to start as late as that may: any time, where another child that no
 * link can push starts by then.
 */
function startLimit(
  { network, placement }: Forward,
  first: number,
  parent: number,
  { start, starts }: LimitsFrom,
): Day {
  const day = start[parent] as Day;
  if (day === never) return never;
  const { nodes, parents, links } = network;
  for (let at = parent + 1; at < nodes.length && (parents[at] as number) >= parent; at++) {
    if (at === first || parents[at] !== parent || !placement.placed[at]) continue;
    const isHeld =
      placement.done[at] === 1 ||
      placement.underWay[at] === 1 ||
      placement.startFixed[at] === 1 ||
      (nodes[at]?.shape !== 'summary' && links.first[at] === links.first[at + 1]);
    if (isHeld && (starts[at] as Day) <= day) return never;
  }
  return day;
}
