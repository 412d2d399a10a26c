import type { Day } from '../plan/literals.ts';
import { type Backward, canMove } from './backward.ts';
import type { Forward } from './earliest.ts';
import { emptyLimits, type Limits, limitNode } from './limits.ts';
import type { Node } from './network.ts';
import { movedBy, roomWithin } from './room.ts';
import type { Summaries } from './summaries.ts';

/** Slack of each node in its own working days. */
export interface Slack {
  readonly total: Int32Array;
  readonly free: Int32Array;
  /** Whether anything was moved to be as late as possible. */
  readonly hasMoved: boolean;
}

/**
 * Returns the slack of all leaves, and on the way moves what is to be as late as possible up to what waits for
 * it. Everything else stays where it lies.
 */
export function slackOf(
  forward: Forward,
  sequence: Int32Array,
  summaries: Summaries,
  backward: Backward,
): Slack {
  const { network, placement } = forward;
  const count = network.nodes.length;
  const total = new Int32Array(count);
  const free = new Int32Array(count);
  let hasMoved = false;
  const limits = emptyLimits(count);
  const successors: Limits = { start: placement.rest, finish: placement.finish };
  for (let place = sequence.length - 1; place >= 0; place--) {
    const at = sequence[place] as number;
    if (!placement.placed[at]) continue;
    limitNode(forward, at, summaries, limits, backward.end, successors);
    if (!canMove(forward, at)) continue;
    const room = roomWithin(forward, at, limits);
    const moved = isLate(forward, at) ? moveLate(forward, at, limits, room) : 0;
    hasMoved ||= moved > 0;
    total[at] = (backward.room[at] as number) - moved;
    free[at] = Math.max(0, Math.min(total[at] as number, room - moved));
  }
  return { total, free, hasMoved };
}

function isLate({ network, placement }: Forward, at: number): boolean {
  const { asLateAsPossible, elastic } = network.nodes[at] as Node;
  return (
    asLateAsPossible &&
    !elastic &&
    !placement.startFixed[at] &&
    !placement.finishFixed[at] &&
    !placement.underWay[at]
  );
}

/** Moves the node to the end of its room and returns by how many days. */
function moveLate(forward: Forward, at: number, limits: Limits, room: number): number {
  const { network, placement } = forward;
  if (room <= 0) return 0;
  const day = Math.min(limits.start[at] as Day, limits.finish[at] as Day);
  const isPoint = network.nodes[at]?.shape === 'point';
  const { start, finish } = isPoint ? { start: day, finish: day } : movedBy(forward, at, room);
  placement.start[at] = placement.rest[at] = start;
  placement.finish[at] = finish;
  placement.reason[at] = { type: 'as-late-as-possible' };
  return room;
}
