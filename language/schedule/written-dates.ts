import type { Id } from '../plan/element.ts';
import type { Day } from '../plan/literals.ts';
import type { Timing, Work } from '../plan/work.ts';
import { firstDay, lastDay } from './civil-days.ts';
import type { Problem } from './problem.ts';

/** The dates of an element that count. */
export interface WrittenDates {
  readonly starts: Day | undefined;
  readonly ends: Day | undefined;
  readonly notBefore: Day | undefined;
  readonly due: Day | undefined;
  readonly started: Day | undefined;
  readonly finished: Day | undefined;
  /** The day from which it recurs. */
  readonly recursFrom: Day | undefined;
}

const noDates: WrittenDates = {
  starts: undefined,
  ends: undefined,
  notBefore: undefined,
  due: undefined,
  started: undefined,
  finished: undefined,
  recursFrom: undefined,
};

/** Returns the dates of the work that lie within reach; a point's fixed day is its start and its end. */
export function writtenDates(work: Work, problems: Problem[]): WrittenDates {
  const { timing } = work;
  if (!hasDates(timing)) return noDates;
  const isPoint = work.kind === 'milestone' || work.kind === 'gate';
  const fixed = isPoint ? (timing.on ?? timing.ends ?? timing.starts) : undefined;
  return {
    starts: withinReach(work.id, fixed ?? timing.starts, problems),
    ends: withinReach(work.id, isPoint ? undefined : timing.ends, problems),
    notBefore: withinReach(work.id, timing.notBefore, problems),
    due: withinReach(work.id, timing.due, problems),
    started: withinReach(work.id, timing.started, problems),
    finished: withinReach(work.id, timing.finished, problems),
    recursFrom: withinReach(work.id, timing.every?.from?.first, problems),
  };
}

function hasDates({ starts, ends, on, notBefore, due, started, finished, every }: Timing): boolean {
  return (starts ?? ends ?? on ?? notBefore ?? due ?? started ?? finished ?? every) !== undefined;
}

/** Returns the day if it can be reckoned with; else reports it and returns undefined. */
export function withinReach(element: Id, day: Day | undefined, problems: Problem[]): Day | undefined {
  if (day === undefined || (day >= firstDay && day <= lastDay)) return day;
  problems.push({ type: 'date-out-of-range', element, day });
  return undefined;
}
