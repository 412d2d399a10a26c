import type { Day } from '../plan/literals.ts';
import type { Forward } from './earliest.ts';
import type { Limits } from './limits.ts';
import type { Node } from './network.ts';
import { movedBy } from './room.ts';

/** Returns whether the node is to lie as late as it can, and nothing holds it where it lies. */
export function isLate({ network, placement }: Forward, at: number): boolean {
  const { asLateAsPossible, elastic } = network.nodes[at] as Node;
  return (
    asLateAsPossible &&
    !elastic &&
    !placement.startFixed[at] &&
    !placement.finishFixed[at] &&
    !placement.underWay[at]
  );
}

/** Moves the node to the end of its room, in own working days, and returns by how many. */
export function moveLate(forward: Forward, at: number, limits: Limits, room: number): number {
  const { network, placement } = forward;
  const day = Math.min(limits.start[at] as Day, limits.finish[at] as Day);
  const isPoint = network.nodes[at]?.shape === 'point';
  const { start, finish } = isPoint ? { start: day, finish: day } : movedBy(forward, at, room);
  placement.start[at] = placement.rest[at] = start;
  placement.finish[at] = finish;
  placement.reason[at] = { type: 'as-late-as-possible' };
  return room;
}
