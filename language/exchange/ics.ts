import type { Plan } from '../plan/plan.ts';
import { childrenOf, elementById, titleOf } from '../plan/query.ts';
import type { Work } from '../plan/work.ts';
import type { Occurrence } from '../schedule/placement.ts';
import type { Schedule, Scheduled } from '../schedule/schedule.ts';
import {
  type Component,
  contentLines,
  dayProperty,
  dayValue,
  type Property,
  textValue,
} from './ics-lines.ts';
import { seriesOf } from './ics-recurrence.ts';

/**
 * Returns a plan as a calendar after RFC 5545: an event that takes whole days for each milestone, gate and meeting, and
 * a to-do for every other activity, but for summaries. The same plan always gives the same text.
 */
export function ics(plan: Plan, schedule: Schedule): string {
  const stamp = `${dayValue(stampOf(plan, schedule))}T000000Z`;
  return contentLines({
    name: 'VCALENDAR',
    properties: [
      ['VERSION', '2.0'],
      ['PRODID', '-//Varde//Varde//EN'],
      ['X-WR-CALNAME', textValue(plan.title)],
    ],
    components: schedule.elements.flatMap((dates) => {
      const work = elementById(plan, dates.id) as Work;
      return work.kind === 'phase' || isSummary(plan, work) ? [] : entriesOf(plan, work, dates, stamp);
    }),
  });
}

/** A plan is as old as what is known of it; the clock would make every copy differ. */
function stampOf({ head }: Plan, { asOf, start }: Schedule): number {
  return asOf ?? (head?.kind === 'plan' ? head.starts : undefined) ?? start ?? 0;
}

/** An activity that encloses others is no more than all of them. */
function isSummary(plan: Plan, { id }: Work): boolean {
  return childrenOf(plan, id).some(
    ({ kind }) => kind === 'activity' || kind === 'milestone' || kind === 'gate',
  );
}

function entriesOf(plan: Plan, work: Work, dates: Scheduled, stamp: string): Component[] {
  const name = isEvent(work) ? 'VEVENT' : 'VTODO';
  const what: readonly Property[] = [
    ['UID', textValue(`${work.id}@${plan.head?.id ?? plan.title}.varde`)],
    ['DTSTAMP', stamp],
    ['SUMMARY', textValue(work.title)],
    ...described(plan, work),
  ];
  const entries = dates.occurrences ? recurring(work, dates.occurrences) : [single(work, dates)];
  return entries.map((properties) => ({ name, properties: [...what, ...properties] }));
}

function single(work: Work, dates: Scheduled): Property[] {
  return [...daysOf(work, dates, false), ...(isEvent(work) ? [] : progress(dates))];
}

/** An entry with the rule, and one for each occurrence that lies elsewhere or lasts longer than the rule says. */
function recurring(work: Work, occurrences: readonly Occurrence[]): Property[][] {
  const { every, starts } = work.timing;
  const [begin] = occurrences;
  if (!every || !begin) return [];
  const series = seriesOf(every, every.from?.first ?? starts ?? begin.start, occurrences);
  const length = begin.finish - begin.start;
  const differing = series.occurrences.filter(
    ({ beat, start, finish }) => beat !== start || finish - start !== length,
  );
  return [
    [
      ...daysOf(work, { start: series.first, finish: series.first + length }, true),
      ['RRULE', series.rule],
      ...series.besides.map((day) => dayProperty('RDATE', day)),
      ...series.without.map((day) => dayProperty('EXDATE', day)),
    ],
    ...differing.map((occurrence) => [
      ...daysOf(work, occurrence, true),
      dayProperty('RECURRENCE-ID', occurrence.beat),
    ]),
  ];
}

function isEvent(work: Work): boolean {
  return work.kind !== 'activity' || work.is === 'meeting';
}

function described(plan: Plan, { parent, tags, why, notes, links }: Work): Property[] {
  const around = parent === undefined ? [] : [titleOf(plan, parent)];
  const categories = [...around, ...tags].map(textValue);
  const description = [why ?? '', ...notes].filter((text) => text !== '').join('\n\n');
  return [
    ...(categories.length > 0 ? [['CATEGORIES', categories.join(',')] as const] : []),
    ...(description === '' ? [] : [['DESCRIPTION', textValue(description)] as const]),
    ...links
      .filter(isAddress)
      .slice(0, 1)
      .map((link): Property => ['URL', link]),
  ];
}

/** Whether the link can stand as the value of a property, which is not quoted. */
function isAddress(link: string): boolean {
  return /^https?:\/\/[!-~]+$/.test(link);
}

/**
 * An event ends before the day that it names, and takes nobody's time for the whole of it. A to-do is shown as due on the
 * day that it names, which must lie after its start (3.8.2.3): a to-do of one day has no start, unless it recurs.
 */
function daysOf(work: Work, { start, finish }: Occurrence, recurs: boolean): Property[] {
  if (isEvent(work)) {
    return [dayProperty('DTSTART', start), dayProperty('DTEND', finish + 1), ['TRANSP', 'TRANSPARENT']];
  }
  return [
    ...(recurs || start < finish ? [dayProperty('DTSTART', start)] : []),
    ...(!recurs || start < finish ? [dayProperty('DUE', finish)] : []),
  ];
}

function progress({ done }: Scheduled): Property[] {
  const status = done === 1 ? 'COMPLETED' : done > 0 ? 'IN-PROCESS' : 'NEEDS-ACTION';
  return [
    ['PERCENT-COMPLETE', String(Math.round(done * 100))],
    ['STATUS', status],
  ];
}
