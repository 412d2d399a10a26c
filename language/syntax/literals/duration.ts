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
    return badLiteral(`\`${text}\` is not the length of a working day: write hours, as in \`7.5h\`.`);
  }
  if (unit === 'm' && (place === 'step' || value > mostMonths)) {
    return badLiteral(
      `\`${text}\` is ${digits} months; minutes are written \`${digits}min\`.`,
      `${digits}min`,
    );
  }
  if (value * daysPerUnit[unit] > mostDays) return badLiteral(`\`${text}\` is longer than a hundred years.`);
  return { value: { value, unit, elapsed } };
}

function mistaken(text: string): ReturnType<typeof badLiteral> {
  const comma = /^(\d+),(\d+)(min|h|d|w|m|y)$/.exec(text);
  if (comma) {
    const written = `${comma[1]}.${comma[2]}${comma[3]}`;
    return miswritten(`\`${text}\` is written with a decimal point: \`${written}\`.`, written);
  }
  const months = /^(\d+(?:\.\d+)?)M$/.exec(text)?.[1];
  if (months)
    return badLiteral(`\`${text}\` means millions; months are written \`${months}m\`.`, `${months}m`);
  if (/^\d+(\.\d+)?$/.test(text)) {
    return badLiteral(
      `\`${text}\` lacks its unit: write \`${text}d\` for days, \`${text}w\` for weeks, \`${text}h\` for hours.`,
      `${text}d`,
    );
  }
  return badLiteral(`\`${text}\` is ${shapeOf(text)}, but a duration is wanted here, as in \`10d\`.`);
}
