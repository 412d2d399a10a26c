import { toDay } from '../../plan/days.ts';
import type { Day, Duration } from '../../plan/literals.ts';
import { firstDay, lastDay } from '../../schedule/civil-days.ts';
import { textIn, type XmlNode } from './xml.ts';

/** A moment: a day, and how many minutes of it have passed. */
export interface Moment {
  readonly day: Day;
  readonly minutes: number;
}

/** Returns the moment in the element of the name; undefined where there is none, or one that no plan reaches. */
export function momentIn(node: XmlNode, name: string): Moment | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(textIn(node, name) ?? '');
  if (!match) return undefined;
  const [year = 0, month = 0, date = 0, hours = 0, minutes = 0] = match.slice(1).map(Number);
  const day = toDay(year, month, date);
  return day >= firstDay && day <= lastDay ? { day, minutes: hours * 60 + minutes } : undefined;
}

/** Returns the day of the moment in the element of the name. */
export function dayIn(node: XmlNode, name: string): Day | undefined {
  return momentIn(node, name)?.day;
}

/** Returns the last day before the moment in the element of the name: midnight ends the day before. */
export function lastDayIn(node: XmlNode, name: string): Day | undefined {
  const moment = momentIn(node, name);
  return moment && (moment.minutes === 0 ? moment.day - 1 : moment.day);
}

/** Returns the minutes of the stretch of time in the element of the name: `PT15H30M0S`. */
export function minutesIn(node: XmlNode, name: string): number | undefined {
  const match = /^P(?:(\d+)D)?T?(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?$/.exec(textIn(node, name) ?? '');
  if (!match) return undefined;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return days * 24 * 60 + hours * 60 + minutes + seconds / 60;
}

/** The formats of durations that count calendar time, and of their estimates (schema, `DurationFormat`). */
const elapsed = new Set([4, 6, 8, 10, 12, 20, 36, 38, 40, 42, 44, 52]);
const percents = new Set([19, 20, 51, 52]);

/** Returns whether the format counts calendar time rather than working time. */
export function isElapsed(format: number | undefined): boolean {
  return elapsed.has(format ?? 0);
}

/** Returns whether the format is a share of another duration. */
export function isPercent(format: number | undefined): boolean {
  return percents.has(format ?? 0);
}

/** Returns minutes as days: of 24 hours where they are elapsed, else of the working day. */
export function daysOf(minutes: number, hoursPerDay: number, isElapsed: boolean): Duration {
  const days = minutes / 60 / (isElapsed ? 24 : hoursPerDay);
  return { value: Math.round(days * 1000) / 1000, unit: 'd', elapsed: isElapsed };
}
