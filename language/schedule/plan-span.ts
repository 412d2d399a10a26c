import type { Schedule, Scheduled } from './schedule.ts';

/**
 * Returns the first and last day of the work; nothing where there is none. Recurring work, which may go on after a plan,
 * ends it only where there is no other.
 */
export function planSpan(elements: Schedule['elements']): Pick<Schedule, 'start' | 'finish'> {
  if (elements.length === 0) return {};
  const ending = elements.filter(endsOnce);
  return {
    start: elements.reduce((first, { start }) => Math.min(first, start), Number.POSITIVE_INFINITY),
    finish: (ending.length > 0 ? ending : elements).reduce(
      (last, { finish }) => Math.max(last, finish),
      Number.NEGATIVE_INFINITY,
    ),
  };
}

/** What encloses other work may end with work that recurs. */
function endsOnce({ occurrences, reason }: Scheduled): boolean {
  return !occurrences && reason.type !== 'child';
}
