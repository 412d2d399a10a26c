import type { Backward } from './backward.ts';
import type { Forward } from './earliest.ts';
import type { Limits } from './limits.ts';
import type { Node } from './network.ts';
import type { Reason, Scheduled } from './schedule.ts';

/**
 * Returns every node that has dates, in the order of the text. `bound` marks the summaries in which anything but recurring
 * and finished work is left.
 */
export function scheduledElements(
  { network, onCycle, placement }: Forward,
  early: Limits,
  { lateStart, lateFinish, total, free }: Backward,
  bound: Uint8Array,
): Scheduled[] {
  const elements: Scheduled[] = [];
  for (let at = 0; at < network.nodes.length; at++) {
    const { id, kind, shape } = network.nodes[at] as Node;
    if (!placement.placed[at] || onCycle[at]) continue;
    const done = placement.done[at] as number;
    const totalSlack = total[at] as number;
    const element: Scheduled = {
      id,
      kind,
      start: placement.start[at] as number,
      finish: placement.finish[at] as number,
      earlyStart: early.start[at] as number,
      earlyFinish: early.finish[at] as number,
      lateStart: lateStart[at] as number,
      lateFinish: lateFinish[at] as number,
      totalSlack,
      freeSlack: free[at] as number,
      critical:
        totalSlack <= 0 && done < 1 && shape !== 'recurring' && (shape !== 'summary' || bound[at] === 1),
      done,
      reason: placement.reason[at] as Reason,
    };
    const occurrences = placement.occurrences.get(at);
    elements.push(occurrences ? { ...element, occurrences } : element);
  }
  return elements;
}
