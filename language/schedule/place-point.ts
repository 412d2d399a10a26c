import type { Day } from '../plan/literals.ts';
import {
  asOfDay,
  counts,
  type Forward,
  fixedDate,
  laterStart,
  linkBounds,
  noStart,
  reasonOf,
  type Start,
} from './earliest.ts';
import type { Node } from './network.ts';

/** Places a milestone or gate: on its fixed day, else on the last day of what it waits for, else on the plan's start. */
export function placePoint(forward: Forward, at: number): void {
  const { network, dates, placement } = forward;
  const node = network.nodes[at] as Node;
  const { starts, finished } = node.dates;
  const planned = plannedDay(forward, at);
  const isReached = node.done === 1 || (node.kind === 'milestone' && reachesItself(forward, at, planned.day));
  const { day, reason } = isReached
    ? reachedDay(node, planned, dates.asOf)
    : notBeforeAsOf(planned, dates.asOf);
  placement.start[at] = placement.rest[at] = placement.finish[at] = day;
  placement.reason[at] = reason;
  placement.done[at] = isReached ? 1 : 0;
  placement.startFixed[at] = placement.finishFixed[at] =
    starts !== undefined || finished !== undefined ? 1 : 0;
}

function plannedDay(forward: Forward, at: number): Start {
  const { network, dates } = forward;
  const node = network.nodes[at] as Node;
  const { starts, notBefore } = node.dates;
  if (starts !== undefined) return { day: starts, reason: fixedDate };
  const { start, startRow, finish, finishRow } = linkBounds(forward, at, false);
  const row = finish > start ? finishRow : startRow;
  let day =
    row < 0
      ? laterStart(node, noStart, dates.start, { type: 'plan-start' })
      : { day: Math.max(start, finish), reason: reasonOf(network, row) };
  if (node.inherited && node.inherited.day > day.day) {
    day = { day: node.inherited.day, reason: { type: 'parent', element: node.inherited.from } };
  }
  return notBefore !== undefined && notBefore > day.day
    ? { day: notBefore, reason: { type: 'not-before' } }
    : day;
}

/** A milestone is reached when all it waits for is done and its day has come; one that waits for nothing, after its day. */
function reachesItself(forward: Forward, at: number, day: Day): boolean {
  const { network, dates, placement } = forward;
  const { links } = network;
  const first = links.first[at] as number;
  const end = links.first[at + 1] as number;
  if (first === end) return dates.asOf !== undefined && day < dates.asOf;
  for (let row = first; row < end; row++) {
    if (!counts(forward, row) || placement.done[links.from[row] as number] !== 1) return false;
  }
  return dates.asOf === undefined || day <= dates.asOf;
}

function reachedDay({ dates }: Node, planned: Start, asOf: Day | undefined): Start {
  if (dates.finished !== undefined) return { day: dates.finished, reason: planned.reason };
  return asOf !== undefined && planned.day > asOf ? { day: asOf, reason: asOfDay } : planned;
}

function notBeforeAsOf(planned: Start, asOf: Day | undefined): Start {
  return asOf !== undefined && planned.day < asOf ? { day: asOf, reason: asOfDay } : planned;
}
