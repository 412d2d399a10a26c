import type { Node } from '../../schedule/network.ts';
import { projectCalendar } from './calendars.ts';
import type { Row } from './rows.ts';
import { endMoment, startMoment } from './units.ts';

const types = {
  asSoonAsPossible: 0,
  asLateAsPossible: 1,
  mustStartOn: 2,
  mustFinishOn: 3,
  startNoEarlierThan: 4,
};

/** What binds a task besides its links, in the order of the schema. Its own calendar counts as well as its people's. */
export function constraintXml(row: Row): object {
  const { node } = row;
  const { type, date } = row.occurrence
    ? mustStart(startMoment(row.occurrence.start, node.calendar.hoursPerDay))
    : constraintOf(node);
  const deadline = row.occurrence ? undefined : deadlineOf(node);
  return {
    ConstraintType: type,
    CalendarUID: projectCalendar,
    ...(date === undefined ? {} : { ConstraintDate: date }),
    ...(deadline === undefined ? {} : { Deadline: endMoment(deadline, node.calendar.hoursPerDay) }),
  };
}

interface Constraint {
  readonly type: number;
  readonly date?: string;
}

function constraintOf({ shape, dates, elastic, asLateAsPossible, calendar }: Node): Constraint {
  const { starts, ends, notBefore } = dates;
  const hours = calendar.hoursPerDay;
  if (shape === 'summary') {
    const day = Math.max(starts ?? Number.NEGATIVE_INFINITY, notBefore ?? Number.NEGATIVE_INFINITY);
    return Number.isFinite(day) ? noEarlier(startMoment(day, hours)) : { type: types.asSoonAsPossible };
  }
  if (shape === 'recurring') return { type: types.asSoonAsPossible };
  if (starts !== undefined)
    return mustStart(shape === 'point' ? endMoment(starts, hours) : startMoment(starts, hours));
  if (ends !== undefined && !elastic) return { type: types.mustFinishOn, date: endMoment(ends, hours) };
  if (asLateAsPossible) return { type: types.asLateAsPossible };
  if (notBefore !== undefined) return noEarlier(startMoment(notBefore, hours));
  return { type: types.asSoonAsPossible };
}

function mustStart(date: string): Constraint {
  return { type: types.mustStartOn, date };
}

function noEarlier(date: string): Constraint {
  return { type: types.startNoEarlierThan, date };
}

/** The end of a phase binds what it encloses as a deadline does. */
function deadlineOf({ shape, dates: { ends, due } }: Node): number | undefined {
  if (shape !== 'summary' || ends === undefined) return due;
  return Math.min(ends, due ?? ends);
}
