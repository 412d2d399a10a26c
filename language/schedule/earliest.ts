import type { Day } from '../plan/literals.ts';
import type { LinkType } from '../plan/work.ts';
import { bindsStart, firstAllowed } from './bounds.ts';
import type { Network, Node } from './network.ts';
import type { Placement } from './placement.ts';
import type { PlanDates } from './plan-dates.ts';
import type { Problem } from './problem.ts';
import type { Reason } from './schedule.ts';

/** What the forward pass reckons with and writes to. */
export interface Forward {
  readonly network: Network;
  readonly onCycle: Uint8Array;
  readonly dates: PlanDates;
  readonly placement: Placement;
  readonly problems: Problem[];
}

/** The first days on which the links into a node let it start and finish, and the links that say so. */
export interface LinkBounds {
  readonly start: Day;
  readonly startRow: number;
  readonly finish: Day;
  readonly finishRow: number;
}

/** Returns whether the row's predecessor has dates to wait for. */
export function counts({ network, onCycle, placement }: Forward, row: number): boolean {
  const from = network.links.from[row] as number;
  return placement.placed[from] === 1 && onCycle[from] === 0;
}

/** Returns what the links demand, all of them or those from unfinished predecessors; -Infinity where nothing does. */
export function linkBounds(forward: Forward, at: number, unfinishedOnly: boolean): LinkBounds {
  const { network, placement } = forward;
  const { links } = network;
  const node = network.nodes[at] as Node;
  let start = Number.NEGATIVE_INFINITY;
  let finish = Number.NEGATIVE_INFINITY;
  let startRow = -1;
  let finishRow = -1;
  for (let row = links.first[at] as number; row < (links.first[at + 1] as number); row++) {
    const from = links.from[row] as number;
    if (!counts(forward, row) || (unfinishedOnly && placement.done[from] === 1)) continue;
    const day = firstAllowed(links, row, node, placement.start[from] as Day, placement.finish[from] as Day);
    if (bindsStart(links, row)) {
      if (day > start) {
        start = day;
        startRow = row;
      }
    } else if (day > finish) {
      finish = day;
      finishRow = row;
    }
  }
  return { start, startRow, finish, finishRow };
}

/** A start and what keeps it from being earlier. */
export interface Start {
  readonly day: Day;
  readonly reason: Reason;
}

const calendarReason: Reason = { type: 'calendar' };
const planStart: Reason = { type: 'plan-start' };
const notBefore: Reason = { type: 'not-before' };
export const fixedDate: Reason = { type: 'fixed-date' };
export const asOfDay: Reason = { type: 'as-of' };

/** Earlier than any day. */
export const noStart: Start = { day: Number.NEGATIVE_INFINITY, reason: calendarReason };

/** Returns the later of the two; of two on one day, the new one. A day that is closed for the node gives way to the next. */
export function laterStart(node: Node, known: Start, day: Day | undefined, reason: Reason): Start {
  if (day === undefined) return known;
  const open = node.shape === 'point' ? day : node.calendar.onOrAfter(day);
  if (open < known.day) return known;
  return { day: open, reason: open === day ? reason : calendarReason };
}

/** Returns the reason that a link gives. */
export function reasonOf({ nodes, links }: Network, row: number): Reason {
  return {
    type: 'predecessor',
    element: (nodes[links.from[row] as number] as Node).id,
    link: links.type[row] as LinkType,
  };
}

/** Returns the earliest start that the plan, the phases around and the node's own links and `not before` allow. */
export function earliestStartOf(forward: Forward, at: number, bounds: LinkBounds, floor: Start): Start {
  const { network, dates } = forward;
  const node = network.nodes[at] as Node;
  let start = laterStart(node, noStart, dates.start, planStart);
  if (floor.day >= start.day) start = floor;
  if (node.inherited) {
    start = laterStart(node, start, node.inherited.day, { type: 'parent', element: node.inherited.from });
  }
  start = laterStart(node, start, node.dates.notBefore, notBefore);
  if (bounds.startRow < 0 || bounds.start < start.day) return start;
  return { day: bounds.start, reason: reasonOf(network, bounds.startRow) };
}
