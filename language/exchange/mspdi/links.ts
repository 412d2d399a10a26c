import type { Day } from '../../plan/literals.ts';
import type { Link, LinkType } from '../../plan/work.ts';
import type { Node } from '../../schedule/network.ts';
import type { Scheduled } from '../../schedule/schedule.ts';
import { later, spanOf } from '../../schedule/span.ts';

/** Lags are counted in tenths of a minute. */
const tenthsPerHour = 600;

const types: Readonly<Record<LinkType, number>> = {
  'finish-finish': 0,
  'finish-start': 1,
  'start-finish': 2,
  'start-start': 3,
};
const inDays = 7;
const inElapsedDays = 8;

/** Returns a dependency of the node on a task as MSPDI has it; working time is that of the node's calendar. */
export function linkXml(node: Node, link: Link, uid: number, predecessor: Scheduled): object {
  const { lag } = link;
  const span = lag && spanOf(lag, node.calendar);
  const isElapsed = span !== undefined && span.unit !== 'working';
  const days = span?.unit === 'months' ? daysOf(node, span, link.type, predecessor) : (span?.amount ?? 0);
  return {
    PredecessorUID: uid,
    Type: types[link.type],
    CrossProject: 0,
    LinkLag: Math.round(days * (isElapsed ? 24 : node.calendar.hoursPerDay) * tenthsPerHour),
    LagFormat: isElapsed ? inElapsedDays : inDays,
  };
}

/** How many days the months of a lag are from where they begin. */
function daysOf(
  { calendar }: Node,
  span: ReturnType<typeof spanOf>,
  type: LinkType,
  { start, finish }: Scheduled,
): number {
  const from: Day = type === 'finish-start' || type === 'finish-finish' ? finish + 1 : start;
  return later(calendar, span, from) - from;
}
