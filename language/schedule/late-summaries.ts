import type { Backward } from './backward.ts';
import type { Network, Node } from './network.ts';
import type { Placement } from './placement.ts';

/**
 * Gives phases and summaries the late dates of their children, and the least slack of those that are not done: what is
 * done cannot be late any more. Recurring work has no slack to give. Returns 1 for each summary that has some child with
 * slack, be it 0.
 */
export function summariseLate(
  { nodes, parents }: Network,
  placement: Placement,
  { lateStart, lateFinish, total, free }: Backward,
): Uint8Array {
  const hasDates = new Uint8Array(nodes.length);
  const hasSlack = new Uint8Array(nodes.length);
  for (let at = nodes.length - 1; at >= 0; at--) {
    const parent = parents[at] as number;
    if (parent < 0 || !placement.placed[at]) continue;
    const { shape } = nodes[at] as Node;
    take(lateStart, at, parent, Math.min, hasDates);
    take(lateFinish, at, parent, Math.max, hasDates);
    hasDates[parent] = 1;
    if (placement.done[at] === 1 || shape === 'recurring' || (shape === 'summary' && !hasSlack[at])) continue;
    take(total, at, parent, Math.min, hasSlack);
    take(free, at, parent, Math.min, hasSlack);
    hasSlack[parent] = 1;
  }
  return hasSlack;
}

function take(
  values: Int32Array,
  child: number,
  parent: number,
  pick: (...values: number[]) => number,
  known: Uint8Array,
): void {
  const value = values[child] as number;
  values[parent] = known[parent] ? pick(values[parent] as number, value) : value;
}
