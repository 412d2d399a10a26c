import { addMonths } from '../../schedule/civil-days.ts';
import type { Row } from './rows.ts';

/** How long a task lasts, in hours of its own kind of time and in working hours. */
export interface Length {
  readonly hours: number;
  readonly isElapsed: boolean;
  readonly workingHours: number;
}

/** Returns how long a task lasts: as the plan says, else from its first day to its last. */
export function lengthOf({ node, dates, occurrence }: Row): Length {
  const { shape, length, elastic, calendar } = node;
  if (shape === 'point') return { hours: 0, isElapsed: false, workingHours: 0 };
  const { start, finish } = occurrence ?? dates;
  const days = calendar.rank(finish + 1) - calendar.rank(start);
  const workingHours = days * calendar.hoursPerDay;
  if (shape !== 'bar' || elastic) return { hours: workingHours, isElapsed: false, workingHours };
  if (length.unit === 'working') {
    const hours = length.amount * calendar.hoursPerDay;
    return { hours, isElapsed: false, workingHours: hours };
  }
  const elapsed = length.unit === 'months' ? addMonths(start, length.amount) - start : length.amount;
  return { hours: elapsed * 24, isElapsed: true, workingHours };
}
