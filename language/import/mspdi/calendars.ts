import { type Calendar, type CalendarRef, type Country, countries } from '../../plan/calendar.ts';
import type { Day, DayRange } from '../../plan/literals.ts';
import { holidaysOf } from '../../schedule/holidays.ts';
import type { Names } from '../../start/names.ts';
import { newCalendar } from '../draft.ts';
import type { Losses } from '../imported.ts';
import { dayIn, lastDayIn } from './units.ts';
import { child, flagIn, nodesIn, numberIn, textIn, type XmlNode } from './xml.ts';

/** The calendars of a project. */
export interface Calendars {
  readonly elements: readonly Calendar[];
  /** What the calendar of the number is called; undefined for Monday to Friday. */
  readonly refOf: (uid: number | undefined) => CalendarRef | undefined;
}

/** Returns the calendars of a project that its work needs: those of the project, of tasks and of people. */
export function readCalendars(project: XmlNode, names: Names, losses: Losses): Calendars {
  const byUid = new Map(nodesIn(project, 'Calendars', 'Calendar').map((one) => [numberIn(one, 'UID'), one]));
  const refs = new Map<number | undefined, CalendarRef | undefined>();
  const elements: Calendar[] = [];
  return { elements, refOf };

  function refOf(uid: number | undefined): CalendarRef | undefined {
    if (refs.has(uid)) return refs.get(uid);
    refs.set(uid, undefined);
    const node = byUid.get(uid);
    const ref = node && refTo(node);
    refs.set(uid, ref);
    return ref;
  }

  /** Calendars that say nothing of their own are the one that they are based on. */
  function refTo(node: XmlNode): CalendarRef | undefined {
    const base = numberIn(node, 'BaseCalendarUID') ?? -1;
    const basedOn = base < 0 ? undefined : refOf(base);
    const own = ownRules(node, losses);
    if (isSilent(own) || (!basedOn && isOrdinary(own))) return basedOn;
    const country = base < 0 ? countryOf(node, own) : undefined;
    if (country) return { country };
    const title = textIn(node, 'Name') ?? '';
    const calendar = newCalendar({ name: names.of(title, 'Calendar'), title });
    elements.push({ ...calendar, ...own, ...(basedOn ? { basedOn } : {}) });
    return { calendar: calendar.id };
  }
}

type Rules = Pick<Calendar, 'week' | 'day' | 'closed' | 'open'>;

function ownRules(node: XmlNode, losses: Losses): Rules {
  const name = textIn(node, 'Name') ?? '';
  const days = nodesIn(node, 'WeekDays', 'WeekDay');
  const week = days.filter((day) => (numberIn(day, 'DayType') ?? 0) > 0);
  const open = week.filter((day) => flagIn(day, 'DayWorking'));
  const hours = open.map(hoursOf).filter((count) => count > 0);
  if (new Set(hours).size > 1) losses.add('hours', name);
  if (nodesIn(node, 'WorkWeeks', 'WorkWeek').length > 0) losses.add('workWeek', name);
  const length = mostUsual(hours);
  const isBase = (numberIn(node, 'BaseCalendarUID') ?? -1) < 0;
  const exceptions = exceptionsOf(node, days, name, losses);
  if (exceptions.some((one) => one.hours > 0 && length !== undefined && one.hours !== length))
    losses.add('hours', name);
  return {
    ...(open.length > 0 ? { week: open.map(weekdayOf).sort() } : {}),
    ...(length === undefined || (length === usualHours && isBase)
      ? {}
      : { day: { value: length, unit: 'h', elapsed: false } }),
    closed: exceptions.flatMap(({ isOpen, hours: _, ...days }) => (isOpen ? [] : days)),
    open: exceptions.flatMap(({ isOpen, hours: _, ...days }) => (isOpen ? days : [])),
  };
}

/** A working day of a plan that does not say how long it is. */
const usualHours = 7.5;

/** Days are counted from Sunday as 1, ours from Monday as 0. */
function weekdayOf(day: XmlNode): number {
  return ((numberIn(day, 'DayType') ?? 0) + 5) % 7;
}

function hoursOf(day: XmlNode): number {
  return nodesIn(day, 'WorkingTimes', 'WorkingTime').reduce((sum, time) => {
    const [from, to] = ['FromTime', 'ToTime'].map((name) => clockIn(time, name));
    return from === undefined || to === undefined ? sum : sum + ((to || 24 * 60) - from) / 60;
  }, 0);
}

function clockIn(time: XmlNode, name: string): number | undefined {
  const match = /(\d\d):(\d\d):\d\d$/.exec(textIn(time, name) ?? '');
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
}

function mostUsual(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

interface Exception {
  readonly days: DayRange;
  readonly title?: string;
  readonly isOpen: boolean;
  readonly hours: number;
}

/** Those of Microsoft Project 2007 and later, else the same days as earlier ones wrote them among the days of the week. */
function exceptionsOf(
  node: XmlNode,
  days: readonly XmlNode[],
  calendar: string,
  losses: Losses,
): Exception[] {
  const listed = nodesIn(node, 'Exceptions', 'Exception');
  const found = listed.length > 0 ? listed : days.filter((day) => numberIn(day, 'DayType') === 0);
  return found.flatMap((exception) => {
    const period = child(exception, 'TimePeriod') ?? {};
    const first = dayIn(period, 'FromDate');
    const last = lastDayIn(period, 'ToDate');
    const title = textIn(exception, 'Name');
    const type = numberIn(exception, 'Type') ?? 1;
    const times = numberIn(exception, 'Occurrences');
    if (first === undefined || last === undefined || (type !== 1 && times !== 1)) {
      losses.add('exception', title ?? calendar);
      return [];
    }
    const isOpen = flagIn(exception, 'DayWorking');
    return [
      {
        days: { first, last: Math.max(first, last) },
        ...(title ? { title } : {}),
        isOpen,
        hours: hoursOf(exception),
      },
    ];
  });
}

function isSilent({ week, day, closed, open }: Rules): boolean {
  return week === undefined && day === undefined && closed.length + open.length === 0;
}

function isOrdinary({ week, day, closed, open }: Rules): boolean {
  return week?.join() === '0,1,2,3,4' && day === undefined && closed.length + open.length === 0;
}

/** A calendar that is named as a country, and closed on its holidays alone in the years that it speaks of. */
function countryOf(node: XmlNode, rules: Rules): Country | undefined {
  const country = countries.find((code) => code === textIn(node, 'Name'));
  if (!country || rules.open.length > 0) return undefined;
  if (!isOrdinary({ ...rules, closed: [] })) return undefined;
  const closed = new Set(rules.closed.flatMap(({ days }) => daysIn(days)));
  const [first, last] = [Math.min(...closed), Math.max(...closed)];
  const holidays = new Set(
    holidaysOf(country).flatMap(({ day }) => (day >= first && day <= last ? day : [])),
  );
  return closed.size === holidays.size && [...closed].every((day) => holidays.has(day)) ? country : undefined;
}

function daysIn({ first, last }: DayRange): Day[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
