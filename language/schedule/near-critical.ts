import type { Scheduled } from './schedule.ts';

/** A working week: a delay that nobody had in mind is soon as long. */
const mostSlack = 5;

/**
 * Returns whether the work would be critical after a delay of a working week at most: it has from one to five working
 * days of total slack, is not done and does not recur. Planners choose such a threshold for each project; this one is the
 * same for all, so that what is shown can be compared.
 */
export function isNearCritical({ critical, done, totalSlack, occurrences }: Scheduled): boolean {
  return !critical && done < 1 && !occurrences && totalSlack <= mostSlack;
}
