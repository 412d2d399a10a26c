import type { Day } from '../plan/literals.ts';
import type { Links, Node } from './network.ts';
import { earlier, later } from './span.ts';

/** Whether the link binds the start of its successor, or else its finish. A point has both on one day. */
export function bindsStart(links: Links, row: number): boolean {
  const type = links.type[row];
  return type === 'finish-start' || type === 'start-start';
}

/** Whether the link waits for the start of its predecessor, or else for its finish. */
export function waitsForStart(links: Links, row: number): boolean {
  const type = links.type[row];
  return type === 'start-start' || type === 'start-finish';
}

/**
 * Returns the first day on which the link lets its successor start, or finish where it binds that.
 * Moments are the starts of days: what finishes on a day does so at the moment of the next.
 */
export function firstAllowed(links: Links, row: number, successor: Node, start: Day, finish: Day): Day {
  const { calendar, shape } = successor;
  const lag = links.lag[row] as Links['lag'][number];
  const moment = later(calendar, lag, waitsForStart(links, row) ? start : finish + 1);
  switch (links.type[row]) {
    case 'start-finish':
      return calendar.nth(calendar.rank(moment) - 1);
    case 'finish-finish':
      return shape === 'point' ? moment - 1 : calendar.onOrAfter(moment - 1);
    case 'start-start':
      return shape === 'point' && !movesByWorkingDays(lag) ? moment : calendar.onOrAfter(moment);
    default:
      return shape === 'point' ? moment - 1 : calendar.onOrAfter(moment);
  }
}

/**
 * Returns the last day on which the predecessor may start or finish, whichever the link waits for, so that the
 * successor can still start by one day or finish by the other: the inverse of `firstAllowed`.
 */
export function lastAllowed(links: Links, row: number, successor: Node, start: Day, finish: Day): Day {
  const { calendar, shape } = successor;
  const lag = links.lag[row] as Links['lag'][number];
  switch (links.type[row]) {
    case 'start-finish':
      return earlier(calendar, lag, calendar.nth(calendar.rank(finish + 1)));
    case 'finish-finish':
      return earlier(calendar, lag, finish + 1) - 1;
    case 'start-start': {
      const stays = shape === 'point' && movesByWorkingDays(lag);
      return earlier(calendar, lag, stays ? calendar.onOrBefore(start) : start);
    }
    default:
      return earlier(calendar, lag, shape === 'point' ? start + 1 : start) - 1;
  }
}

function movesByWorkingDays(lag: Links['lag'][number]): boolean {
  return lag.unit === 'working' && lag.amount !== 0;
}
