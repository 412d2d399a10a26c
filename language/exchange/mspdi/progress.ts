import type { Length } from './length.ts';
import type { Row } from './rows.ts';
import { endMoment, startMoment, stretch } from './units.ts';

/** How far a task is, in the two places of the schema that it is told in. */
export interface Progress {
  /** Where the work stopped and goes on. */
  readonly split: object;
  readonly actual: object;
}

/** Returns how far a task is. */
export function progressOf(row: Row, length: Length): Progress {
  const { node, dates, done } = row;
  const { start, finish } = row.occurrence ?? dates;
  const hours = node.calendar.hoursPerDay;
  const percent = { PercentComplete: Math.round(done * 100) };
  const hasBegun = done > 0 || (node.dates.started !== undefined && !row.occurrence);
  if (!hasBegun || node.shape === 'summary') return { split: {}, actual: percent };
  const begin = node.shape === 'point' ? endMoment(start, hours) : startMoment(start, hours);
  const isUnderWay = done < 1 && node.shape === 'bar' && !length.isElapsed;
  return {
    split: isUnderWay ? splitOf(row, length, done) : {},
    actual: {
      ...percent,
      ActualStart: begin,
      ...(done === 1 ? { ActualFinish: endMoment(finish, hours) } : {}),
      ActualDuration: stretch(length.hours * done),
      RemainingDuration: stretch(length.hours * (1 - done)),
    },
  };
}

/** What is done lies at the start and what remains at the end, with a break between them where it has stopped. */
function splitOf({ node: { calendar }, dates }: Row, length: Length, done: number): object {
  const hours = calendar.hoursPerDay;
  const doneDays = Math.floor((length.hours * done) / hours);
  const restDays = Math.max(1, Math.ceil((length.hours * (1 - done)) / hours - 1e-9));
  const stop =
    doneDays === 0
      ? startMoment(dates.start, hours)
      : endMoment(calendar.nth(calendar.rank(dates.start) + doneDays - 1), hours);
  return { Stop: stop, Resume: startMoment(calendar.nth(calendar.rank(dates.finish + 1) - restDays), hours) };
}
