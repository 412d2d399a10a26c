import type { Calendar } from '../../plan/calendar.ts';
import { weekday } from '../../plan/days.ts';
import type { Day, DayRange } from '../../plan/literals.ts';
import type { Chart } from './statements.ts';

/** Which days of a chart are worked, as a calendar says it. */
export interface WorkingDays {
  readonly isOpen: (day: Day) => boolean;
  /** Absent where it is Monday to Friday, as a plan has it without a calendar. */
  readonly calendar?: Pick<Calendar, 'week' | 'closed' | 'open'>;
}

const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const mondayToFriday = '0,1,2,3,4';

/** Returns the working days of a chart: all but those that it excludes. */
export function workingDaysOf(chart: Chart, readDay: (text: string) => Day | undefined): WorkingDays {
  const weekend = !chart.excludes.includes('weekends') ? [] : chart.weekend === 'friday' ? [4, 5] : [5, 6];
  const free = new Set([
    ...weekend,
    ...names.flatMap((name, index) => (chart.excludes.includes(name) ? [index] : [])),
  ]);
  const week = names.map((_, index) => index).filter((index) => !free.has(index));
  const days = (texts: readonly string[]) =>
    texts.flatMap((text) => readDay(text.toUpperCase()) ?? readDay(text) ?? []);
  const [closed, open] = [days(chart.excludes), days(chart.includes)];
  const [closedDays, openDays] = [new Set(closed), new Set(open)];
  const isOpen = (day: Day) => openDays.has(day) || (!closedDays.has(day) && week.includes(weekday(day)));
  const isUsual = week.join() === mondayToFriday && closed.length + open.length === 0;
  if (isUsual || week.length === 0) return { isOpen: week.length === 0 ? () => true : isOpen };
  const ranges = (all: readonly Day[]) =>
    all.map((day): { days: DayRange } => ({ days: { first: day, last: day } }));
  return { isOpen, calendar: { week, closed: ranges(closed), open: ranges(open) } };
}
