import { isoDay } from '../locale/dates.ts';
import { type Calendar, type CalendarRef, weekdays } from '../plan/calendar.ts';
import type { DayRange } from '../plan/literals.ts';
import { writtenDuration } from '../plan/written.ts';
import { block } from '../start/phases.ts';
import { quote } from '../syntax/values.ts';
import { heading, nameIn, onOneLine } from './element-text.ts';

/** Returns how a calendar is called in a plan. */
export function calendarName(ref: CalendarRef): string {
  return 'country' in ref ? ref.country : nameIn(ref.calendar);
}

/** Returns a calendar as a plan writes it. */
export function calendarText(calendar: Calendar): string {
  const { basedOn, week, day, closed, open } = calendar;
  return block(heading(calendar), [
    ...(basedOn ? [`based on ${calendarName(basedOn)}`] : []),
    ...(week ? [`week ${week.map((weekday) => weekdays[weekday]).join(', ')}`] : []),
    ...(day ? [`day ${writtenDuration(day)}`] : []),
    ...closed.map((days) => exceptionText('closed', days)),
    ...open.map((days) => exceptionText('open', days)),
  ]);
}

function exceptionText(word: 'closed' | 'open', { days, title = '' }: Calendar['closed'][number]): string {
  return `${word} ${rangeText(days)}${title === '' ? '' : ` ${quote(onOneLine(title))}`}`;
}

function rangeText({ first, last }: DayRange): string {
  return first === last ? isoDay(first) : `${isoDay(first)} .. ${isoDay(last)}`;
}
