import type { Day } from '../plan/literals.ts';
import type { Forward } from './earliest.ts';
import { type Limits, never } from './limits.ts';
import type { Node } from './network.ts';
import { restOf } from './place-bar.ts';
import { finishOf, latestRank, type Span } from './span.ts';

/**
 * Returns how many of its own working days a bar or point can move as a whole from where it lies within the
 * limits; negative where it lies beyond them. Of work under way only the rest moves.
 */
export function roomWithin(forward: Forward, at: number, limits: Limits): number {
  const { network, placement } = forward;
  const { shape, calendar } = network.nodes[at] as Node;
  const lastStart = limits.start[at] as Day;
  const lastFinish = limits.finish[at] as Day;
  if (shape === 'point') {
    return (
      calendar.rank(Math.min(lastStart, lastFinish) + 1) - calendar.rank((placement.finish[at] as Day) + 1)
    );
  }
  const here = calendar.rank(placement.rest[at] as Day);
  const byFinish = latestRank(calendar, movingSpan(forward, at), lastFinish) - here;
  if (lastStart === never || placement.underWay[at]) return byFinish;
  return Math.min(byFinish, calendar.rank(lastStart + 1) - 1 - here);
}

/** Returns the first and last day of what can move of a bar, moved by so many of its own working days. */
export function movedBy(
  forward: Forward,
  at: number,
  days: number,
): { readonly start: Day; readonly finish: Day } {
  const { network, placement } = forward;
  const { calendar } = network.nodes[at] as Node;
  const start = calendar.nth(calendar.rank(placement.rest[at] as Day) + days);
  return { start, finish: finishOf(calendar, movingSpan(forward, at), start) };
}

/** The length of what can move: as written, or as it lies where dates or links decide. */
function movingSpan(forward: Forward, at: number): Span {
  const { network, placement } = forward;
  const { calendar, length, elastic, dates } = network.nodes[at] as Node;
  if (elastic || (dates.starts !== undefined && dates.ends !== undefined)) {
    const days = calendar.rank((placement.finish[at] as Day) + 1) - calendar.rank(placement.rest[at] as Day);
    return { unit: 'working', amount: days };
  }
  return placement.underWay[at] ? restOf(forward, at, placement.start[at] as Day) : length;
}
