import { isoDay } from '../../locale/dates.ts';
import { weekday } from '../../plan/days.ts';
import type { Day, DayRange, Duration, Recurrence } from '../../plan/literals.ts';
import type { Link, Timing } from '../../plan/work.ts';
import { given } from './own-row-values.ts';
import { readShare, readStatus } from './read-numbers.ts';
import { readRhythm } from './read-rhythm.ts';
import type { RowValues } from './row-values.ts';
import type { RowKind } from './work-kind.ts';

const firstWeekendDay = 5;

/**
 * Returns when the work of a row is to be, and the days that the row has for it. Work that waits for nothing begins on
 * its day; of other work the days tell when its links have to bring it.
 */
export function rowTiming(
  values: RowValues,
  kind: RowKind,
  waitsFor: readonly Link[],
  isOwn: boolean,
): { readonly timing: Timing; readonly days?: DayRange } {
  const due = values.day('due');
  const done = values.read('done', readShare) ?? values.read('status', readStatus);
  const baseline = daysBetween(
    values.day('baselineStart') ?? values.day('baselineFinish'),
    values.day('baselineFinish'),
  );
  const common: Timing = {
    waitsFor,
    asLateAsPossible: false,
    ...given({ due, baseline }),
    ...(done === undefined || done === 0 || kind === 'phase' ? {} : { done }),
  };
  if (kind === 'phase') return { timing: common };
  const start = values.day('start') ?? values.day('date');
  const finish = values.day('finish');
  if (kind === 'milestone' || kind === 'gate') {
    const day = values.day('date') ?? finish ?? start;
    if (day === undefined) return { timing: common };
    const isFree = waitsFor.length === 0;
    return { timing: { ...common, ...(isFree ? { on: day } : {}) }, days: { first: day, last: day } };
  }
  const takes = values.duration('takes');
  const effort = values.duration('effort');
  const days = daysBetween(start, finish);
  const every = values.read('rhythm', readRhythm);
  if (every && days) return { timing: recurring(common, { ...spanOf(days), ...every }, takes), days };
  const isSaid = isOwn ? (takes ?? effort) : !takes && effort;
  const length = days && !isSaid ? lengthOf(days, takes) : takes;
  const timing: Timing = {
    ...common,
    ...(length && length.value > 0 ? { takes: length } : {}),
    ...(effort && effort.value > 0 && !length ? { effort } : {}),
    ...(waitsFor.length === 0 && start !== undefined ? { starts: start } : {}),
    ...(waitsFor.length > 0 && start !== undefined && !days ? { notBefore: start } : {}),
    ...(start === undefined && finish !== undefined ? { ends: finish } : {}),
    ...given({ started: values.day('started'), finished: values.day('finished') }),
  };
  return days ? { timing, days } : { timing };
}

/** How far each time is done follows from the day. */
function recurring({ done, ...common }: Timing, every: Recurrence, takes: Duration | undefined): Timing {
  return { ...common, every, ...given({ takes }) };
}

/** The first time is on the first day, and none begins after the last. */
function spanOf({ first, last }: DayRange): Pick<Recurrence, 'from' | 'until'> {
  const on = (day: Day) => ({ text: isoDay(day), first: day, last: day });
  return { from: on(first), until: on(last) };
}

/** Nothing where either day is not known, or where they are the wrong way round. */
function daysBetween(first: Day | undefined, last: Day | undefined): DayRange | undefined {
  return first === undefined || last === undefined || last < first ? undefined : { first, last };
}

/** The length that is written where the days have it; else the working days from Monday to Friday between them. */
function lengthOf({ first, last }: DayRange, written: Duration | undefined): Duration {
  const days = workdays(first, last);
  if (written?.elapsed) return written;
  const inDays =
    written &&
    { d: written.value, w: written.value * 5, h: written.value / 7.5, min: 0, m: 0, y: 0 }[written.unit];
  return written && inDays && Math.ceil(inDays) === days
    ? written
    : { value: Math.max(1, days), unit: 'd', elapsed: false };
}

function workdays(first: Day, last: Day): number {
  const weeks = Math.floor((last - first + 1) / 7);
  let days = weeks * 5;
  for (let day = first + weeks * 7; day <= last; day++) if (weekday(day) < firstWeekendDay) days++;
  return days;
}
