import type { Locale } from '../locale/locale.ts';
import { capital } from '../locale/phrases.ts';
import { wordsOf } from '../locale/words.ts';
import { fromDay } from '../plan/days.ts';
import type { Day } from '../plan/literals.ts';

/** A year of a timeline and what happens in each of its periods. */
export interface TimelineYear<Event> {
  readonly year: number;
  readonly periods: readonly { readonly title: string; readonly events: readonly Event[] }[];
}

/** Whether events fall into so few months that each can have a period of its own. */
export function isByMonth(events: readonly { readonly day: Day }[], mostMonths: number): boolean {
  return new Set(events.map(({ day }) => monthOf(day))).size <= mostMonths;
}

/** Puts events, which come in the order of their days, into months or quarters. */
export function periodsOf<Event extends { readonly day: Day }>(
  locale: Locale,
  events: readonly Event[],
  by: 'month' | 'quarter',
): TimelineYear<Event>[] {
  const { months: names, quarter } = wordsOf(locale);
  const years: { year: number; periods: { title: string; events: Event[] }[] }[] = [];
  for (const event of events) {
    const { year, month } = fromDay(event.day);
    const title = by === 'month' ? (names[month - 1] ?? '') : capital(quarter(Math.ceil(month / 3)));
    let last = years.at(-1);
    if (last?.year !== year) {
      last = { year, periods: [] };
      years.push(last);
    }
    const period = last.periods.at(-1);
    if (period?.title === title) period.events.push(event);
    else last.periods.push({ title, events: [event] });
  }
  return years;
}

function monthOf(day: Day): string {
  const { year, month } = fromDay(day);
  return `${year}-${month}`;
}
