import type { Network, Node } from './network.ts';
import type { Placement } from './placement.ts';

/** What is known of the children of each phase and summary. */
export interface Summaries {
  /** The child that starts first, or -1. */
  readonly firstChild: Int32Array;
  readonly length: Float64Array;
  readonly lengthDone: Float64Array;
  readonly unfinished: Int32Array;
}

/** Returns summaries of nothing yet. */
export function emptySummaries(count: number): Summaries {
  return {
    firstChild: new Int32Array(count).fill(-1),
    length: new Float64Array(count),
    lengthDone: new Float64Array(count),
    unfinished: new Int32Array(count),
  };
}

/** Spans the parent of a placed node over it; the done of a parent is that of its children, weighed by length. */
export function addToParent(
  { nodes, parents }: Network,
  placement: Placement,
  summaries: Summaries,
  at: number,
): void {
  const parent = parents[at] as number;
  if (parent < 0) return;
  const { id, shape, calendar } = nodes[at] as Node;
  const { start, finish, done, placed, rest } = placement;
  const first = summaries.firstChild[parent] as number;
  if (
    placed[parent] === 0 ||
    (start[at] as number) < (start[parent] as number) ||
    (start[at] === start[parent] && at < first)
  ) {
    start[parent] = rest[parent] = start[at] as number;
    summaries.firstChild[parent] = at;
    placement.reason[parent] = { type: 'child', element: id };
  }
  if (placed[parent] === 0 || (finish[at] as number) > (finish[parent] as number))
    finish[parent] = finish[at] as number;
  placed[parent] = 1;
  const length =
    shape === 'summary'
      ? (summaries.length[at] as number)
      : shape === 'bar'
        ? calendar.rank((finish[at] as number) + 1) - calendar.rank(start[at] as number)
        : 0;
  summaries.length[parent] = (summaries.length[parent] as number) + length;
  summaries.lengthDone[parent] = (summaries.lengthDone[parent] as number) + length * (done[at] as number);
  if (done[at] !== 1) summaries.unfinished[parent] = (summaries.unfinished[parent] as number) + 1;
  const all = summaries.length[parent] as number;
  done[parent] =
    summaries.unfinished[parent] === 0 ? 1 : all === 0 ? 0 : (summaries.lengthDone[parent] as number) / all;
}

/** Spans every summary anew, for when children have moved. */
export function respan(network: Network, placement: Placement): Summaries {
  const { nodes } = network;
  const summaries = emptySummaries(nodes.length);
  nodes.forEach(({ shape }, at) => {
    if (shape === 'summary') placement.placed[at] = 0;
  });
  for (let at = nodes.length - 1; at >= 0; at--)
    if (placement.placed[at]) addToParent(network, placement, summaries, at);
  return summaries;
}
