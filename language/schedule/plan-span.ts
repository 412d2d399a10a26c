import type { Schedule } from './schedule.ts';

/** Returns the first and last day of the work; nothing where there is none. */
export function planSpan(elements: Schedule['elements']): Pick<Schedule, 'start' | 'finish'> {
  let [start, finish] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const element of elements) {
    start = Math.min(start, element.start);
    finish = Math.max(finish, element.finish);
  }
  return start <= finish ? { start, finish } : {};
}
