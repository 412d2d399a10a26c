import { isoDay } from '../locale/dates.ts';

const days = new Set('starts ends on notBefore due started finished asOf first last until'.split(' '));

/** Returns whether a number that the model has under the name is a day. */
export function isDayProperty(name: string): boolean {
  return days.has(name);
}

/** Returns what the model holds under the name for other programs: every day in it as `YYYY-MM-DD`. */
export function withIsoDays(value: unknown, name?: string): unknown {
  if (typeof value === 'number') return name !== undefined && isDayProperty(name) ? isoDay(value) : value;
  if (Array.isArray(value)) return value.map((one) => withIsoDays(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withIsoDays(inner, key)]));
}
