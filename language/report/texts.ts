import { formatDay, formatDays, formatPeriod } from '../locale/dates.ts';
import { capital } from '../locale/phrases.ts';
import { rhythmTexts } from '../locale/report/rhythm.ts';
import { titlesIn } from '../locale/titles.ts';
import type { Id } from '../plan/element.ts';
import type { Day, Period, Recurrence } from '../plan/literals.ts';
import { titleOf } from '../plan/query.ts';
import type { Share } from '../plan/work.ts';
import { type Scheduled, scheduledById } from '../schedule/schedule.ts';
import type { Subject } from './subject.ts';

/** The titles of elements as they stand in a cell; nothing for none. */
export function namesOf({ plan }: Subject, ids: readonly (Id | undefined)[]): string {
  return ids.flatMap((id) => (id === undefined ? [] : [titleOf(plan, id)])).join(', ');
}

/** The titles of those who do something. */
export function namesBy(subject: Subject, by: readonly Share[]): string {
  return namesOf(
    subject,
    by.map(({ party }) => party),
  );
}

/** Titles as they stand in a sentence, of many only the first. */
export function calledIn({ plan }: Subject, elements: readonly { readonly title: string }[]): string {
  return titlesIn(plan.locale)(elements.map(({ title }) => title));
}

/** Parts as one sentence; nothing for none. */
export function sentence(parts: readonly string[]): string {
  return parts.length > 0 ? `${parts.join('; ')}.` : '';
}

/** A day as people write it; nothing where there is none. */
export function dayText({ plan }: Subject, day: Day | undefined): string {
  return day === undefined ? '' : formatDay(plan.locale, day);
}

/** From one day to another as short as it can be, or one day alone. */
export function daysText(subject: Subject, first: Day, last: Day): string {
  return first === last ? dayText(subject, first) : formatDays(subject.plan.locale, first, last);
}

/** A period as people write it; nothing where there is none. */
export function periodText({ plan }: Subject, period: Period | undefined): string {
  return period ? formatPeriod(plan.locale, period) : '';
}

/** How often something comes back; nothing where it does not. */
export function rhythmText({ plan }: Subject, recurrence: Recurrence | undefined): string {
  return recurrence ? capital(rhythmTexts[plan.locale](recurrence.interval, recurrence.unit)) : '';
}

/** The days of work, and of work that comes back how often it does. */
export function whenText(subject: Subject, dates: Scheduled, every: Recurrence | undefined): string {
  const days = daysText(subject, dates.start, dates.finish);
  return every ? `${rhythmText(subject, every)}, ${days}` : days;
}

/** The day on which all of the work is finished; nothing where none of it has dates. */
export function finishText(subject: Subject, work: readonly Id[]): string {
  const days = work.flatMap((id) => scheduledById(subject.schedule, id)?.finish ?? []);
  return days.length > 0 ? dayText(subject, Math.max(...days)) : '';
}
