import type { Day } from '../plan/literals.ts';
import type { Forward } from './earliest.ts';
import type { Limits, LimitsFrom } from './limits.ts';
import type { Node } from './network.ts';
import { movedBy } from './room.ts';

/** Sets the late dates of a point, and how late what it waits for may push it. */
export function latePoint(
  { placement }: Forward,
  at: number,
  _room: number,
  { start, finish, successors }: LimitsFrom,
  late: Limits,
): void {
  const day = Math.min(start[at] as Day, finish[at] as Day);
  late.start[at] = late.finish[at] = day;
  if (placement.startFixed[at]) return;
  successors.start[at] = successors.finish[at] = day;
}

/**
 * Sets the late dates of a bar that has so much room, and how late what it waits for may push it: a fixed date does not
 * give way; an elastic bar does until a single day is left of it.
 */
export function lateBar(forward: Forward, at: number, room: number, limits: LimitsFrom, late: Limits): void {
  const { network, placement } = forward;
  const { successors } = limits;
  const { calendar, elastic } = network.nodes[at] as Node;
  const moved = movedBy(forward, at, room);
  if (!placement.underWay[at]) late.start[at] = moved.start;
  late.finish[at] = moved.finish;
  if (!placement.finishFixed[at]) {
    successors.finish[at] = elastic ? calendar.onOrBefore(limits.finish[at] as Day) : moved.finish;
  }
  if (placement.startFixed[at]) return;
  successors.start[at] = elastic
    ? Math.min(successors.finish[at] as Day, calendar.onOrBefore(limits.start[at] as Day))
    : moved.start;
}
