import type { Timing } from '../../plan/work.ts';
import type { Losses } from '../imported.ts';
import type { Task } from './outline.ts';
import { dayIn, daysOf, isElapsed, lastDayIn, minutesIn } from './units.ts';
import { flagIn, nodes, numberIn, type XmlNode } from './xml.ts';

const constraints = {
  asLateAsPossible: 1,
  mustStartOn: 2,
  mustFinishOn: 3,
  startNoEarlierThan: 4,
  startNoLaterThan: 5,
  finishNoEarlierThan: 6,
  finishNoLaterThan: 7,
};

type Dates = Omit<Timing, 'waitsFor'>;

/** Returns when a task is to be and what has happened of it; `hoursPerDay` is that of its calendar. */
export function timingOf(task: Task, hoursPerDay: number, losses: Losses): Dates {
  const { node, kind } = task;
  const limits = limitsOf(task, losses);
  if (kind === 'phase') {
    const { starts, notBefore = starts, due } = limits;
    return {
      ...day('notBefore', notBefore),
      ...day('due', due),
      ...baselineOf(node),
      asLateAsPossible: false,
    };
  }
  const fixed = limits.starts ?? limits.ends;
  const done = (numberIn(node, 'PercentComplete') ?? 0) / 100;
  return {
    ...(kind === 'activity' ? lengthOf(node, hoursPerDay) : {}),
    ...(kind === 'milestone'
      ? day('on', fixed)
      : { ...day('starts', limits.starts), ...day('ends', limits.ends) }),
    ...day('notBefore', limits.notBefore),
    ...day('due', limits.due),
    asLateAsPossible: numberIn(node, 'ConstraintType') === constraints.asLateAsPossible,
    ...baselineOf(node),
    ...day('started', kind === 'milestone' ? undefined : dayIn(node, 'ActualStart')),
    ...day('finished', done === 1 ? lastDayIn(node, 'ActualFinish') : undefined),
    ...(done > 0 ? { done: Math.min(1, done) } : {}),
  };
}

function lengthOf(node: XmlNode, hoursPerDay: number): Partial<Dates> {
  const minutes = minutesIn(node, 'Duration');
  if (minutes === undefined) return {};
  return { takes: daysOf(minutes, hoursPerDay, isElapsed(numberIn(node, 'DurationFormat'))) };
}

interface Limits {
  readonly starts?: number;
  readonly ends?: number;
  readonly notBefore?: number;
  readonly due?: number;
}

/** A task that is placed by hand stands where it is; where it has links, it mostly stands where they put it. */
function limitsOf({ node, title }: Task, losses: Losses): Limits {
  const due = day('due', lastDayIn(node, 'Deadline'));
  if (flagIn(node, 'Manual') && nodes(node, 'PredecessorLink').length === 0) {
    return { ...due, ...day('starts', dayIn(node, 'Start')) };
  }
  const type = numberIn(node, 'ConstraintType');
  const [first, last] = [dayIn(node, 'ConstraintDate'), lastDayIn(node, 'ConstraintDate')];
  switch (type) {
    case constraints.mustStartOn:
      return { ...due, ...day('starts', first) };
    case constraints.mustFinishOn:
      return { ...due, ...day('ends', last) };
    case constraints.startNoEarlierThan:
      return { ...due, ...day('notBefore', first) };
    case constraints.finishNoLaterThan:
      return { ...day('due', last), ...due };
    case constraints.startNoLaterThan:
    case constraints.finishNoEarlierThan:
      losses.add('constraint', title);
      return due;
    default:
      return due;
  }
}

function baselineOf(node: XmlNode): Partial<Dates> {
  const agreed = nodes(node, 'Baseline').find((one) => (numberIn(one, 'Number') ?? 0) === 0);
  const [first, last] = agreed ? [dayIn(agreed, 'Start'), lastDayIn(agreed, 'Finish')] : [];
  return first === undefined || last === undefined
    ? {}
    : { baseline: { first, last: Math.max(first, last) } };
}

function day<K extends string>(key: K, value: number | undefined): { readonly [key in K]?: number } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [key in K]: number });
}
