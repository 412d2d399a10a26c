/** Elements by name: a text, a number, elements in it, or several of the name. */
export interface Facts {
  readonly [name: string]: string | number | readonly Facts[] | Facts;
}

/** Elements in the words of XML. */
function xml(facts: Facts): string {
  return Object.entries(facts)
    .flatMap(([name, value]) => (Array.isArray(value) ? value.map((one) => [name, one]) : [[name, value]]))
    .map(([name, value]) => `<${name}>${typeof value === 'object' ? xml(value as Facts) : value}</${name}>`)
    .join('\n');
}

/** Eight hours with a break. */
const hours = {
  WorkingTime: [
    { FromTime: '08:00:00', ToTime: '12:00:00' },
    { FromTime: '13:00:00', ToTime: '17:00:00' },
  ],
};
/** Working days as Microsoft Project writes them: Monday to Friday. */
export const week = [1, 2, 3, 4, 5, 6, 7].map((type) =>
  type === 1 || type === 7
    ? { DayType: type, DayWorking: 0 }
    : { DayType: type, DayWorking: 1, WorkingTimes: hours },
);
/** The calendar of a project that has no other. */
export const standard = {
  UID: 1,
  Name: 'Standard',
  IsBaseCalendar: 1,
  BaseCalendarUID: 0,
  WeekDays: { WeekDay: week },
};

/** A project that begins on a Monday, as Microsoft Project writes it. */
export function project(tasks: readonly Facts[], more: Facts = {}): string {
  const facts = {
    SaveVersion: 14,
    Name: 'Test.mpp',
    ScheduleFromStart: 1,
    StartDate: '2026-03-02T08:00:00',
    CurrencyCode: 'NOK',
    CalendarUID: 1,
    DefaultStartTime: '08:00:00',
    Calendars: { Calendar: [standard] },
    Tasks: { Task: [{ UID: 0, OutlineLevel: 0, Summary: 1 }, ...tasks] },
    ...more,
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Project xmlns="http://schemas.microsoft.com/project">${xml(facts)}</Project>`;
}

let uid = 0;

/** A task of so many hours from the morning of its first day to the evening of its last. */
export function task(name: string, first: string, last: string, length: number, more: Facts = {}): Facts {
  uid++;
  return {
    UID: uid,
    Name: name,
    OutlineLevel: 1,
    Start: `${first}T08:00:00`,
    Finish: `${last}T17:00:00`,
    Duration: `PT${length}H0M0S`,
    DurationFormat: 7,
    ...more,
  };
}

/** The link from a task that comes before. */
export function link(from: number, type = 1, lag = 0, format = 7): Facts {
  return { PredecessorLink: [{ PredecessorUID: from, Type: type, LinkLag: lag, LagFormat: format }] };
}
