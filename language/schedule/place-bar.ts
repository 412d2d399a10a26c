import type { Day } from '../plan/literals.ts';
import {
  asOfDay,
  earliestStartOf,
  type Forward,
  fixedDate,
  type LinkBounds,
  laterStart,
  linkBounds,
  noStart,
  reasonOf,
  type Start,
} from './earliest.ts';
import type { Node } from './network.ts';
import { earliestStart, finishOf, latestStart, remaining } from './span.ts';

interface Place {
  readonly start: Start;
  readonly finish: Day;
}

/** Places an activity, or a phase without children, as of the plan's day. */
export function placeBar(forward: Forward, at: number): void {
  const { network, dates, placement } = forward;
  const node = network.nodes[at] as Node;
  const { done } = node;
  const hasBegun = node.dates.started !== undefined || (done > 0 && dates.asOf !== undefined);
  placement.done[at] = done;
  const place =
    done === 1 ? donePlace(forward, at) : hasBegun ? placeUnderWay(forward, at) : placeToDo(forward, at);
  placement.start[at] = place.start.day;
  placement.finish[at] = place.finish;
  placement.reason[at] = place.start.reason;
  if (!placement.underWay[at]) placement.rest[at] = place.start.day;
}

function placeToDo(forward: Forward, at: number): Place {
  const { network, dates, placement } = forward;
  const { dates: written, elastic } = network.nodes[at] as Node;
  placement.startFixed[at] = written.starts !== undefined || (written.ends !== undefined && !elastic) ? 1 : 0;
  placement.finishFixed[at] =
    written.ends !== undefined || (written.starts !== undefined && !elastic) ? 1 : 0;
  return plannedPlace(forward, at, dates.asOf);
}

/** Where dates, links and length put the work; not before the floor. */
function plannedPlace(forward: Forward, at: number, floor: Day | undefined): Place {
  const node = forward.network.nodes[at] as Node;
  const { calendar, length, elastic } = node;
  const { starts, ends } = node.dates;
  const bounds = linkBounds(forward, at, false);
  const fromFloor = laterStart(node, noStart, floor, asOfDay);
  if (starts !== undefined) {
    const start = laterStart(node, fromFloor, starts, fixedDate);
    const end = elastic || ends !== undefined ? ownEnd(node, bounds) : finishOf(calendar, length, start.day);
    return { start, finish: Math.max(start.day, end) };
  }
  if (ends !== undefined && !elastic) {
    const day = latestStart(calendar, length, calendar.onOrBefore(ends));
    const start = laterStart(node, fromFloor, day, fixedDate);
    return { start, finish: finishOf(calendar, length, start.day) };
  }
  const start = earliestStartOf(forward, at, bounds, fromFloor);
  if (elastic) {
    const end = ownEnd(node, bounds);
    if (ends === undefined || start.day <= end) return { start, finish: Math.max(start.day, end) };
    const forced = laterStart(node, fromFloor, end, fixedDate);
    return { start: forced, finish: forced.day };
  }
  const pulled = pulledByFinish(forward, at, bounds, start);
  return { start: pulled, finish: finishOf(calendar, length, pulled.day) };
}

/** The start, later where a link to the finish asks for it. */
function pulledByFinish({ network }: Forward, at: number, bounds: LinkBounds, start: Start): Start {
  const { calendar, length } = network.nodes[at] as Node;
  if (bounds.finishRow < 0) return start;
  const day = earliestStart(calendar, length, bounds.finish);
  return day > start.day ? { day, reason: reasonOf(network, bounds.finishRow) } : start;
}

/** The last working day by the end that is written or linked; -Infinity where what it is linked to has no dates. */
function ownEnd({ calendar, dates }: Node, bounds: LinkBounds): Day {
  return dates.ends === undefined ? bounds.finish : calendar.onOrBefore(dates.ends);
}

/** What is done lies where it was done; what is not said of that is as planned, but not after the as-of day. */
function donePlace(forward: Forward, at: number): Place {
  const { calendar, dates } = forward.network.nodes[at] as Node;
  const { asOf } = forward.dates;
  const begun = begunPlace(forward, at);
  const latest = asOf === undefined ? begun.finish : calendar.onOrBefore(asOf);
  const finish = dates.finished ?? Math.min(begun.finish, latest);
  return { start: notAfter(begun.start, finish), finish };
}

/** When the work began, or was to begin, and when it was to end. */
function begunPlace(forward: Forward, at: number): Place {
  const node = forward.network.nodes[at] as Node;
  const { started } = node.dates;
  if (started === undefined) return plannedPlace(forward, at, undefined);
  const end = node.elastic
    ? ownEnd(node, linkBounds(forward, at, false))
    : finishOf(node.calendar, node.length, started);
  return { start: { day: started, reason: { type: 'started' } }, finish: Math.max(started, end) };
}

/** Work that has begun: what is left of it goes on from the as-of day, bound by unfinished predecessors alone. */
function placeUnderWay(forward: Forward, at: number): Place {
  const { network, dates, placement } = forward;
  const node = network.nodes[at] as Node;
  const { calendar } = node;
  const latest = dates.asOf === undefined ? undefined : calendar.onOrBefore(dates.asOf);
  const begun = begunPlace(forward, at).start;
  const start = node.dates.started === undefined && latest !== undefined ? notAfter(begun, latest) : begun;
  const bounds = linkBounds(forward, at, true);
  const goesOn = calendar.onOrAfter(Math.max(start.day, dates.asOf ?? start.day, bounds.start));
  placement.underWay[at] = 1;
  if (node.elastic) {
    const end = ownEnd(node, bounds);
    placement.rest[at] = goesOn;
    placement.finishFixed[at] = node.dates.ends !== undefined && end >= goesOn ? 1 : 0;
    return { start, finish: Math.max(goesOn, end) };
  }
  const left = restOf(forward, at, start.day);
  const rest = Math.max(goesOn, bounds.finishRow < 0 ? goesOn : earliestStart(calendar, left, bounds.finish));
  placement.rest[at] = rest;
  return { start, finish: finishOf(calendar, left, rest) };
}

/** Returns how much of work that began on the day is left; without an as-of day all of it, as no day is known. */
export function restOf({ network, dates, placement }: Forward, at: number, start: Day): Node['length'] {
  const { length } = network.nodes[at] as Node;
  return dates.asOf === undefined ? length : remaining(length, start, placement.done[at] as number);
}

function notAfter(start: Start, day: Day): Start {
  return start.day <= day ? start : { day, reason: asOfDay };
}
