import type { Schedule, Scheduled } from './schedule.ts';

/**
 * Returns the first and last day of the work; nothing where there is none. Recurring work, which may go on after a plan,
 * ends it only where there is no other.
 */
export function planSpan(elements: Schedule['elements']): Pick<Schedule, 'start' | 'finish'> {
  if (elements.length === 0) return {};
  let start = Number.POSITIVE_INFINITY;
  let [last, lastEnding] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const element of elements) {
    start = Math.min(start, element.start);
    last = Math.max(last, element.finish);
    if (endsOnce(element)) lastEnding = Math.max(lastEnding, element.finish);
  }
  return { start, finish: Number.isFinite(lastEnding) ? lastEnding : last };
}

/** What encloses other work may end with work that recurs. */
function endsOnce({ occurrences, reason }: Scheduled): boolean {
  return !occurrences && reason.type !== 'child';
}
