import { fromDay } from '../plan/days.ts';
import type { Day, Recurrence, RecurrenceUnit } from '../plan/literals.ts';
import { beatOf } from '../schedule/place-recurring.ts';
import type { Occurrence } from '../schedule/placement.ts';

/** An occurrence, and the day of the rhythm that stands for it. */
type Beat = Occurrence & { readonly beat: Day };

/** Occurrences as a rule of the calendar and what differs from it. */
export interface Series {
  /** The day from which the rule counts. */
  readonly first: Day;
  /** The value of RRULE. */
  readonly rule: string;
  /** Days of the rhythm that the rule leaves out. */
  readonly besides: readonly Day[];
  /** Days of the rule without an occurrence. */
  readonly without: readonly Day[];
  readonly occurrences: readonly Beat[];
}

/**
 * Returns the occurrences, of which there is at least one, as a rule that counts from the rhythm, which comes back from
 * its first day. Occurrences that closed days have moved keep the day that they were moved from.
 */
export function seriesOf(recurrence: Recurrence, rhythm: Day, all: readonly Occurrence[]): Series {
  const isOfRule = ruleDays(recurrence, rhythm);
  const occurrences: Beat[] = [];
  const unused: Day[] = [];
  let next = 0;
  let first = rhythm;
  for (const occurrence of all) {
    const from = next;
    next++;
    while (beatOf(rhythm, recurrence, next) <= occurrence.start) next++;
    for (let at = from; at < next - 1; at++) unused.push(beatOf(rhythm, recurrence, at));
    const beat = beatOf(rhythm, recurrence, next - 1);
    if (occurrences.length === 0) first = lastOfRule(next - 1);
    occurrences.push({ ...occurrence, beat });
  }
  const without = unused.filter((day) => day >= first && isOfRule(day));
  const besides = occurrences.map(({ beat }) => beat).filter((day) => !isOfRule(day));
  const count = occurrences.length - besides.length + without.length;
  return { first, rule: `${ruleOf(recurrence, rhythm)};COUNT=${count}`, besides, without, occurrences };

  /** The rhythm's own first day is always one of the rule. */
  function lastOfRule(number: number): Day {
    const day = beatOf(rhythm, recurrence, number);
    return isOfRule(day) ? day : lastOfRule(number - 1);
  }
}

const frequencies: Readonly<Record<RecurrenceUnit, readonly [frequency: string, times: number]>> = {
  day: ['DAILY', 1],
  week: ['WEEKLY', 1],
  month: ['MONTHLY', 1],
  quarter: ['MONTHLY', 3],
  year: ['YEARLY', 1],
};

function ruleOf({ interval, unit }: Recurrence, rhythm: Day): string {
  const [frequency, times] = frequencies[unit];
  const rule = `FREQ=${frequency};INTERVAL=${times * Math.max(1, Math.round(interval))}`;
  return frequency === 'MONTHLY' && fromDay(rhythm).day === 31 ? `${rule};BYMONTHDAY=-1` : rule;
}

/**
 * Whether the rule has the day: where a month has no such day the rhythm takes its last, while RFC 5545 leaves the month
 * out. Only the last day of every month can be said in a rule that all calendars understand.
 */
function ruleDays({ unit }: Recurrence, rhythm: Day): (day: Day) => boolean {
  const { day } = fromDay(rhythm);
  if (unit === 'day' || unit === 'week' || (unit !== 'year' && day === 31)) return () => true;
  return (beat) => fromDay(beat).day === day;
}
