import type { CalendarRef } from '../../plan/calendar.ts';
import type { Id } from '../../plan/element.ts';
import type { Day, DayRange } from '../../plan/literals.ts';
import type { Plan } from '../../plan/plan.ts';
import { elementById } from '../../plan/query.ts';
import { ordinaryRules, rulesOf } from '../../schedule/calendar-rules.ts';
import { holidaysOf } from '../../schedule/holidays.ts';
import type { CalendarRules } from '../../schedule/work-calendar.ts';
import { clock, moment, openingOf } from './units.ts';

/** The calendar of the whole project. */
export const projectCalendar = 1;

/** How long a working day is where nothing says. */
const usualHours = 7.5;

/** A calendar as MSPDI has it, in the order of its schema, but for its number. */
export interface CalendarXml {
  readonly Name: string;
  readonly IsBaseCalendar: 0 | 1;
  readonly BaseCalendarUID: number;
  readonly WeekDays?: object;
  readonly Exceptions?: object;
}

/** Returns a calendar of the plan, or Monday to Friday; days that differ from its week are told within the span. */
export function calendarXml(plan: Plan, ref: CalendarRef | undefined, span: DayRange): CalendarXml {
  const rules = ref ? rulesOf(plan, ref) : ordinaryRules;
  const times = workingTimes(rules.hours ?? usualHours);
  const exceptions = stretches(rules, ref ? dayNames(plan, ref) : new Map(), span).map((stretch) => ({
    EnteredByOccurrences: 0,
    TimePeriod: { FromDate: moment(stretch.first, 0), ToDate: moment(stretch.last, 24 * 60 - 1) },
    Occurrences: stretch.last - stretch.first + 1,
    Name: stretch.name,
    Type: 1,
    DayWorking: stretch.isOpen ? 1 : 0,
    ...(stretch.isOpen ? times : {}),
  }));
  return {
    Name: nameOf(plan, ref),
    IsBaseCalendar: 1,
    BaseCalendarUID: -1,
    WeekDays: { WeekDay: sundayFirst.map((weekday, at) => weekDay(at + 1, rules.week[weekday] === true)) },
    ...(exceptions.length > 0 ? { Exceptions: { Exception: exceptions } } : {}),
  };

  function weekDay(type: number, isOpen: boolean): object {
    return { DayType: type, DayWorking: isOpen ? 1 : 0, ...(isOpen ? times : {}) };
  }
}

/** Days of the week as MSPDI counts them, in our numbers. */
const sundayFirst = [6, 0, 1, 2, 3, 4, 5];

function workingTimes(hours: number): object {
  const { from, to } = openingOf(hours);
  return { WorkingTimes: { WorkingTime: { FromTime: clock(from), ToTime: clock(to) } } };
}

function nameOf(plan: Plan, ref: CalendarRef | undefined): string {
  if (!ref) return 'Standard';
  return 'country' in ref ? ref.country : (elementById(plan, ref.calendar)?.title ?? ref.calendar);
}

interface Stretch extends DayRange {
  readonly isOpen: boolean;
  readonly name: string;
}

/** Days on end that differ from the week in the same way. */
function stretches(
  { exceptions }: CalendarRules,
  names: ReadonlyMap<Day, string>,
  span: DayRange,
): Stretch[] {
  const found: Stretch[] = [];
  const days = [...exceptions.keys()].filter((day) => day >= span.first && day <= span.last);
  for (const day of days.sort((one, other) => one - other)) {
    const isOpen = exceptions.get(day) === true;
    const name = names.get(day) ?? '';
    const before = found.at(-1);
    const goesOn = before?.last === day - 1 && before.isOpen === isOpen && before.name === name;
    if (goesOn) found[found.length - 1] = { ...before, last: day };
    else found.push({ first: day, last: day, isOpen, name });
  }
  return found;
}

/** What the days that differ from the week are called, by the calendar itself or by one that it is based on. */
function dayNames(plan: Plan, ref: CalendarRef, seen = new Set<Id>()): Map<Day, string> {
  if ('country' in ref) return new Map(holidaysOf(ref.country).map(({ day, name }) => [day, name]));
  const calendar = elementById(plan, ref.calendar);
  if (calendar?.kind !== 'calendar' || seen.has(ref.calendar)) return new Map();
  seen.add(ref.calendar);
  const names = calendar.basedOn ? dayNames(plan, calendar.basedOn, seen) : new Map<Day, string>();
  for (const { days, title } of [...calendar.closed, ...calendar.open]) {
    for (let day = days.first; day <= days.last; day++) names.set(day, title ?? '');
  }
  return names;
}
