import type { Duration, DurationUnit } from '../../plan/literals.ts';
import { badLiteral, miswritten, type Parsed } from './parsed.ts';
import { shapeOf } from './shape.ts';

/** Where a duration stands: a step of a process and a working day are too short for weeks and months. */
export type DurationPlace = 'work' | 'step' | 'working-day';

/** More months than this are more likely minutes. */
const mostMonths = 24;

const daysPerUnit: Readonly<Record<DurationUnit, number>> = {
  min: 1 / 1440,
  h: 1 / 24,
  d: 1,
  w: 7,
  m: 30,
  y: 365,
};
const mostDays = 36_500;

/** Parses `30min`, `4h`, `10d`, `2w`, `3m` or `1y`; `elapsed` says that calendar days count. */
export function parseDuration(text: string, elapsed: boolean, place: DurationPlace): Parsed<Duration> {
  const [, digits, unitText] = /^(\d+(?:\.\d+)?)(min|h|d|w|m|y)$/.exec(text) ?? [];
  if (!digits || !unitText) return mistaken(text);
  const unit = unitText as DurationUnit;
  const value = Number(digits);
  if (place === 'working-day' && (unit !== 'h' || value <= 0 || value > 24)) {
    return badLiteral(({ amounts }) => amounts.noWorkingDay(text));
  }
  if (unit === 'm' && (place === 'step' || value > mostMonths)) {
    return badLiteral(
      ({ amounts }) => amounts.monthsNotMinutes(text, digits, `${digits}min`),
      `${digits}min`,
    );
  }
  if (value * daysPerUnit[unit] > mostDays) return badLiteral(({ amounts }) => amounts.tooLong(text));
  return { value: { value, unit, elapsed } };
}

function mistaken(text: string): ReturnType<typeof badLiteral> {
  const comma = /^(\d+),(\d+)(min|h|d|w|m|y)$/.exec(text);
  if (comma) {
    const written = `${comma[1]}.${comma[2]}${comma[3]}`;
    return miswritten(({ amounts }) => amounts.decimalPoint(text, written), written);
  }
  const months = /^(\d+(?:\.\d+)?)M$/.exec(text)?.[1];
  if (months) return badLiteral(({ amounts }) => amounts.millionsNotMonths(text, `${months}m`), `${months}m`);
  if (/^\d+(\.\d+)?$/.test(text)) {
    return badLiteral(({ amounts }) => amounts.noUnit(text), `${text}d`);
  }
  return badLiteral(({ literals }) => literals.isButWanted(text, shapeOf(text), 'duration'));
}
