import type { Node } from './network.ts';
import type { Problem } from './problem.ts';

/** Reports fixed dates on which the work cannot start or end, and an end that lies before its start. */
export function reportDates({ id, shape, calendar, dates }: Node, problems: Problem[]): void {
  if (shape !== 'bar' && shape !== 'recurring') return;
  const { starts, ends } = dates;
  if (starts !== undefined && !calendar.isOpen(starts)) {
    problems.push({ type: 'closed-day', element: id, day: starts, moved: calendar.onOrAfter(starts) });
  }
  if (ends !== undefined && !calendar.isOpen(ends)) {
    problems.push({ type: 'closed-day', element: id, day: ends, moved: calendar.onOrBefore(ends) });
  }
  if (starts !== undefined && ends !== undefined && ends < starts) {
    problems.push({ type: 'ends-before-start', element: id, day: ends });
  }
}
