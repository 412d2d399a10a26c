import type { Day, Recurrence } from '../plan/literals.ts';
import { addMonths, lastDay } from './civil-days.ts';
import { earliestStartOf, type Forward, linkBounds, noStart } from './earliest.ts';
import type { Node } from './network.ts';
import type { Occurrence } from './placement.ts';
import { earliestStart, finishOf } from './span.ts';

/**
 * Places the occurrences that start by the work's own `until` or else the plan's `due`; the first one alone
 * where there is neither. Returns whether there is any.
 */
export function placeRecurring(forward: Forward, at: number): boolean {
  const { id } = forward.network.nodes[at] as Node;
  const until = untilOf(forward, at);
  const all = occurrencesOf(
    forward,
    at,
    until ?? lastDay,
    until === undefined ? 1 : Number.POSITIVE_INFINITY,
  );
  setOccurrences(forward, at, all);
  if (all.length === 0) forward.problems.push({ type: 'no-occurrence', element: id });
  return all.length > 0;
}

/** Lets recurring work without an end of its own go on until the day. */
export function extendRecurring(forward: Forward, at: number, until: Day): void {
  const all = occurrencesOf(forward, at, until, Number.POSITIVE_INFINITY);
  if (all.length > 0) setOccurrences(forward, at, all);
}

/** Returns the last day on which an occurrence can start; undefined where neither the work nor the plan says. */
export function untilOf({ network, dates }: Forward, at: number): Day | undefined {
  const until = network.nodes[at]?.work.timing.every?.until?.last ?? dates.due;
  return until === undefined ? undefined : Math.min(until, lastDay);
}

function setOccurrences(
  { network, dates, placement }: Forward,
  at: number,
  all: readonly Occurrence[],
): void {
  const { done: marked } = network.nodes[at] as Node;
  const { asOf } = dates;
  const past = asOf === undefined ? [] : all.filter(({ finish }) => finish < asOf);
  placement.done[at] = asOf === undefined || marked === 1 ? marked : past.length / Math.max(1, all.length);
  placement.start[at] = placement.rest[at] = all[0]?.start ?? 0;
  placement.finish[at] = all[all.length - 1]?.finish ?? 0;
  placement.reason[at] = { type: 'recurrence' };
  placement.occurrences.set(at, all);
}

/** The rhythm comes from `from`, else the earliest day; a closed day gives way to the next without shifting it. */
function occurrencesOf(forward: Forward, at: number, until: Day, most: number): Occurrence[] {
  const node = forward.network.nodes[at] as Node;
  const { calendar, length, dates, work } = node;
  const recurrence = work.timing.every as Recurrence;
  const bounds = linkBounds(forward, at, false);
  const earliest = dates.starts ?? earliestStartOf(forward, at, bounds, noStart).day;
  const allowed = Math.max(
    dates.starts ?? bounds.start,
    dates.notBefore ?? Number.NEGATIVE_INFINITY,
    node.inherited?.day ?? Number.NEGATIVE_INFINITY,
    bounds.finishRow < 0 ? Number.NEGATIVE_INFINITY : earliestStart(calendar, length, bounds.finish),
  );
  const rhythm = dates.recursFrom ?? earliest;
  const occurrences: Occurrence[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (let beat = 0; occurrences.length < most; beat++) {
    const start = calendar.onOrAfter(beatOf(rhythm, recurrence, beat));
    if (start > until) break;
    if (start < allowed || start === last) continue;
    occurrences.push({ start, finish: finishOf(calendar, length, start) });
    last = start;
  }
  return occurrences;
}

const monthsOf: Partial<Record<Recurrence['unit'], number>> = { month: 1, quarter: 3, year: 12 };

/** Returns the day on which a rhythm that begins on `rhythm` comes back for the `beat`th time; the 0th is its first. */
export function beatOf(rhythm: Day, { interval, unit }: Recurrence, beat: number): Day {
  const steps = beat * Math.max(1, Math.round(interval));
  const months = monthsOf[unit];
  return months === undefined
    ? rhythm + steps * (unit === 'week' ? 7 : 1)
    : addMonths(rhythm, steps * months);
}
