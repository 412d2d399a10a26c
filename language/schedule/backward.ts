import { isLate, moveLate } from './as-late-as-possible.ts';
import type { Forward } from './earliest.ts';
import type { Early } from './forward.ts';
import { lateBar, latePoint } from './late-dates.ts';
import { type Limits, limitNode, limitsFrom, never } from './limits.ts';
import { roomWithin } from './room.ts';

/** The backward pass: how late each leaf can be, and how far it can move from where it lies. */
export interface Backward {
  /** The latest dates that move neither the plan's end nor break a deadline. */
  readonly lateStart: Int32Array;
  readonly lateFinish: Int32Array;
  /** Slack in own working days: without moving the plan's end or breaking a deadline, and without moving anything else. */
  readonly total: Int32Array;
  readonly free: Int32Array;
  /** Whether anything was moved to be as late as possible. */
  readonly hasMoved: boolean;
}

/**
 * Returns the late dates and the slack of all leaves, reckoned in the reverse of the order in which they were placed, and on
 * the way moves what is to be as late as possible up to what waits for it. Everything else stays where it lies.
 */
export function backwardPass(
  forward: Forward,
  sequence: Int32Array,
  early: Early,
  planned: Limits,
): Backward {
  const { network, placement, dates } = forward;
  const count = network.nodes.length;
  const end = Math.min(early.lastDay, dates.due ?? never);
  const late = limitsFrom(end, planned.start, placement.rest.slice(), placement.finish.slice());
  const asPlaced = limitsFrom(end, placement.start, placement.rest, placement.finish);
  const lateStart = placement.start.slice();
  const lateFinish = placement.finish.slice();
  const total = new Int32Array(count);
  const free = new Int32Array(count);
  let hasMoved = false;
  for (let place = sequence.length - 1; place >= 0; place--) {
    const at = sequence[place] as number;
    if (!placement.placed[at]) continue;
    limitNode(forward, at, early.summaries, late);
    limitNode(forward, at, early.summaries, asPlaced);
    if (!canMove(forward, at)) continue;
    const most = roomWithin(forward, at, late);
    const room = roomWithin(forward, at, asPlaced);
    const lateDates = network.nodes[at]?.shape === 'point' ? latePoint : lateBar;
    lateDates(forward, at, most, late, { start: lateStart, finish: lateFinish });
    const moved = room > 0 && isLate(forward, at) ? moveLate(forward, at, asPlaced, room) : 0;
    if (moved > 0) hasMoved = true;
    total[at] = most - moved;
    free[at] = Math.max(0, Math.min(most, room) - moved);
  }
  return { lateStart, lateFinish, total, free, hasMoved };
}

/** Whether the node is a leaf that is not done and does not recur. */
function canMove({ network, placement }: Forward, at: number): boolean {
  const shape = network.nodes[at]?.shape;
  return placement.done[at] !== 1 && (shape === 'bar' || shape === 'point');
}
