import type { Day } from '../plan/literals.ts';
import type { Forward } from './earliest.ts';
import type { Early } from './forward.ts';
import { emptyLimits, type Limits, limitNode, never } from './limits.ts';
import type { Node } from './network.ts';
import { movedBy, roomWithin } from './room.ts';

/** The backward pass: how late each node can be without moving the plan's end or breaking a deadline. */
export interface Backward {
  /** The plan's last day, or its `due` where that is earlier. */
  readonly end: Day;
  readonly limits: Limits;
  /** Total slack, in own working days. */
  readonly room: Int32Array;
  readonly lateStart: Int32Array;
  readonly lateFinish: Int32Array;
}

/** Returns the late dates of all leaves, reckoned in the reverse of the order in which they were placed. */
export function lateDates(forward: Forward, sequence: Int32Array, early: Early): Backward {
  const { network, placement, dates } = forward;
  const limits = emptyLimits(network.nodes.length);
  const successors: Limits = { start: placement.rest.slice(), finish: placement.finish.slice() };
  const end = Math.min(early.lastDay, dates.due ?? never);
  const room = new Int32Array(network.nodes.length);
  const backward = {
    end,
    limits,
    room,
    lateStart: placement.start.slice(),
    lateFinish: placement.finish.slice(),
  };
  for (let place = sequence.length - 1; place >= 0; place--) {
    const at = sequence[place] as number;
    if (!placement.placed[at]) continue;
    limitNode(forward, at, early.summaries, limits, end, successors);
    if (!canMove(forward, at)) continue;
    room[at] = roomWithin(forward, at, limits);
    if (network.nodes[at]?.shape === 'point') latePoint(forward, at, backward, successors);
    else lateBar(forward, at, backward, successors);
  }
  return backward;
}

/** Returns whether the node is a leaf that is not done and does not recur. */
export function canMove({ network, placement }: Forward, at: number): boolean {
  const shape = network.nodes[at]?.shape;
  return placement.placed[at] === 1 && placement.done[at] !== 1 && (shape === 'bar' || shape === 'point');
}

function latePoint(
  { placement }: Forward,
  at: number,
  { limits, lateStart, lateFinish }: Backward,
  successors: Limits,
): void {
  const day = Math.min(limits.start[at] as Day, limits.finish[at] as Day);
  lateStart[at] = lateFinish[at] = day;
  if (placement.startFixed[at]) return;
  successors.start[at] = successors.finish[at] = day;
}

/** A fixed date does not give way to what it waits for; an elastic bar does until a single day is left of it. */
function lateBar(
  forward: Forward,
  at: number,
  { limits, room, lateStart, lateFinish }: Backward,
  successors: Limits,
): void {
  const { network, placement } = forward;
  const { calendar, elastic } = network.nodes[at] as Node;
  const moved = movedBy(forward, at, room[at] as number);
  if (!placement.underWay[at]) lateStart[at] = moved.start;
  lateFinish[at] = moved.finish;
  if (!placement.finishFixed[at]) {
    successors.finish[at] = elastic ? calendar.onOrBefore(limits.finish[at] as Day) : moved.finish;
  }
  if (placement.startFixed[at]) return;
  successors.start[at] = elastic
    ? Math.min(successors.finish[at] as Day, calendar.onOrBefore(limits.start[at] as Day))
    : moved.start;
}
