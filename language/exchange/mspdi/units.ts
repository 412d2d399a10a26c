import { isoDay } from '../../locale/dates.ts';
import type { Day } from '../../plan/literals.ts';

/** When every working day begins, in minutes, unless it is too long for that. */
const usualOpening = 8 * 60;
const minutesPerDay = 24 * 60;

/** First and last minute of a working day of so many hours. */
export function openingOf(hours: number): { readonly from: number; readonly to: number } {
  const length = Math.min(Math.round(hours * 60), minutesPerDay);
  const from = Math.min(usualOpening, minutesPerDay - length);
  return { from, to: from + length };
}

/** Returns the moment at which a working day of so many hours begins. */
export function startMoment(day: Day, hours: number): string {
  return moment(day, openingOf(hours).from);
}

/** Returns the moment at which a working day of so many hours ends. */
export function endMoment(day: Day, hours: number): string {
  return moment(day, openingOf(hours).to);
}

/** Returns a moment of a day, given in minutes: `2026-03-02T08:00:00`. */
export function moment(day: Day, minutes: number): string {
  return `${isoDay(day + Math.floor(minutes / minutesPerDay))}T${clock(minutes)}`;
}

/** Returns the time of a day, given in minutes, of which the last is the first of the next day: `15:30:00`. */
export function clock(minutes: number): string {
  const ofDay = minutes % minutesPerDay;
  return `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}:00`;
}

/** Returns a stretch of time as XML Schema writes it: `PT15H30M0S`. */
export function stretch(hours: number): string {
  const minutes = Math.round(hours * 60);
  return `PT${Math.floor(minutes / 60)}H${minutes % 60}M0S`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
