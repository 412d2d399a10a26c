import type { Words } from './words.ts';

/** Returns how far two days lie apart: in working days, or in calendar days where no working day lies between them. */
export function timeBetween(
  { workingDays, calendarDays }: Pick<Words, 'workingDays' | 'calendarDays'>,
  working: number,
  calendar: number,
): string {
  return working === 0 ? calendarDays(Math.abs(calendar)) : workingDays(Math.abs(working));
}
