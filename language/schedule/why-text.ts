import { formatDay, formatDays } from '../locale/dates.ts';
import type { Locale } from '../locale/locale.ts';
import { whyWords } from '../locale/why.ts';
import { wordsOf } from '../locale/words.ts';
import type { Id } from '../plan/element.ts';
import type { Plan } from '../plan/plan.ts';
import { elementById, titleOf } from '../plan/query.ts';
import type { Work } from '../plan/work.ts';
import { calendarsOf } from './calendars.ts';
import { earlierBy } from './earlier.ts';
import { reasonText } from './reason-text.ts';
import { type RootDate, rootDateOf } from './root-date.ts';
import type { Reason, Schedule, Scheduled } from './schedule.ts';
import { type Step, whyOf } from './why.ts';

/** Why an element starts when it does, in the language of its reader. */
export interface WhyText {
  /** The element and when it is. */
  readonly heading: string;
  /** Its own reason, the reason of what it waits for, and so on back to the root: each the rest of a line. */
  readonly steps: readonly string[];
  /** The date in the text that the last step rests on, if it rests on one. */
  readonly root: RootDate | undefined;
  /** What would have to change for it to start earlier: a sentence. */
  readonly earlier: string;
}

/** Returns why the element starts when it does, and what would make it earlier; undefined where it has no dates. */
export function whyText(plan: Plan, schedule: Schedule, id: Id, locale: Locale): WhyText | undefined {
  const chain = whyOf(schedule, id);
  const [first] = chain;
  const last = chain[chain.length - 1];
  if (!first || !last) return undefined;
  const root = rootDateOf(plan, last);
  return {
    heading: `${titleOf(plan, id)} · ${datesOf(locale, first.element)}`,
    steps: chain.map((step, at) => stepText(plan, step, chain[at + 1]?.element, root, locale)),
    root,
    earlier: earlierText(plan, schedule, first, last, locale),
  };
}

function datesOf(locale: Locale, { start, finish }: Scheduled): string {
  return start === finish ? formatDay(locale, start) : formatDays(locale, start, finish);
}

function stepText(
  plan: Plan,
  step: Step,
  next: Scheduled | undefined,
  root: RootDate | undefined,
  locale: Locale,
): string {
  if (next) return `${reasonText(plan, step.reason, locale)} (${placeOf(plan, next, locale)})`;
  return rootText(plan, step.reason, root, locale);
}

function placeOf(plan: Plan, dates: Scheduled, locale: Locale): string {
  const { work, workingDays } = wordsOf(locale);
  const isPoint = dates.kind === 'milestone' || dates.kind === 'gate';
  const calendar = calendarsOf(plan)(elementById(plan, dates.id) as Work);
  const length = isPoint ? [] : [workingDays(calendar.rank(dates.finish + 1) - calendar.rank(dates.start))];
  return [...length, datesOf(locale, dates), ...(dates.critical ? [work.critical] : [])].join(', ');
}

function rootText(plan: Plan, reason: Reason, root: RootDate | undefined, locale: Locale): string {
  if (!root) return reasonText(plan, reason, locale);
  const words = whyWords[locale].root;
  const date = formatDay(locale, root.day);
  switch (reason.type) {
    case 'parent':
      return words.parent(date, titleOf(plan, reason.element));
    case 'plan-start':
    case 'fixed-date':
    case 'not-before':
    case 'started':
    case 'as-of':
      return words[reason.type](date);
    default:
      return reasonText(plan, reason, locale);
  }
}

function earlierText(plan: Plan, schedule: Schedule, { element }: Step, last: Step, locale: Locale): string {
  const words = whyWords[locale].earlier;
  if (element.done > 0 && !element.occurrences) return words.begun;
  const earlier = earlierBy(plan, schedule, element.id);
  switch (earlier.type) {
    case 'until': {
      const days = wordsOf(locale).workingDays(earlier.days);
      return words.until(days, formatDay(locale, earlier.day)) + nextText(plan, earlier.next, locale);
    }
    case 'held':
      return words.held + nextText(plan, earlier.by, locale);
    case 'with-date':
      return words['with-date'];
    case 'no-date':
      return withoutDate(last, locale);
  }
}

function withoutDate({ element, reason }: Step, locale: Locale): string {
  const words = whyWords[locale].earlier;
  switch (reason.type) {
    case 'as-late-as-possible':
      return words[reason.type](formatDay(locale, element.earlyStart));
    case 'calendar':
    case 'recurrence':
      return words[reason.type];
    default:
      return words.shorter;
  }
}

function nextText(plan: Plan, step: Step, locale: Locale): string {
  const { work, reason } = whyWords[locale].next;
  return step.reason.type === 'predecessor' || step.reason.type === 'child'
    ? work(titleOf(plan, step.reason.element))
    : reason(rootText(plan, step.reason, rootDateOf(plan, step), locale));
}
