import { formatDays } from '../locale/dates.ts';
import { formatShare } from '../locale/numbers.ts';
import { wrapped } from '../locale/text-width.ts';
import type { NetworkWords } from '../locale/words/network.ts';
import { wordsOf } from '../locale/words.ts';
import type { Duration } from '../plan/literals.ts';
import type { Plan } from '../plan/plan.ts';
import type { Work } from '../plan/work.ts';
import { type Schedule, type Scheduled, scheduledById } from '../schedule/schedule.ts';
import { brokenLines } from './broken-words.ts';
import { nodeFontSize } from './flowchart.ts';
import { titleWithin } from './labels.ts';
import type { NetworkLayout } from './network-layout.ts';
import type { NetworkLink } from './network-links.ts';
import type { Row } from './work-sections.ts';

const longestLabel = 80;
/** What leads on to more frames says how many more. */
const mostSigns = 2;

/** What a signpost says. */
export function signpostLines({ work }: Row, width: number): string[] {
  return brokenLines(titleWithin(work, longestLabel), width, nodeFontSize);
}

/** What work says of itself: its dates, how far it is, its slack, and which frames it leads on to. */
export function labelOf(
  plan: Plan,
  schedule: Schedule,
  work: Work,
  { onward }: NetworkLayout,
  width: number,
): string[] {
  const lines = workLines(plan, work, scheduledById(schedule, work.id));
  return [
    ...lines.flatMap((line) => brokenLines(line, width, nodeFontSize)),
    ...signLines(onward.get(work.id)).flatMap((line) => wrapped(line, width, nodeFontSize)),
  ];
}

function workLines(plan: Plan, work: Work, dates: Scheduled | undefined): string[] {
  const words = wordsOf(plan.locale).work;
  const title = titleWithin(work, longestLabel);
  if (!dates) return [title, words.withoutDates];
  const { start, finish, done, critical, totalSlack, occurrences } = dates;
  const slack =
    totalSlack < 0 ? words.late(-totalSlack) : critical ? words.critical : words.slack(totalSlack);
  return [
    done >= 1 ? `✓ ${title}` : title,
    formatDays(plan.locale, start, finish),
    ...(done > 0 && done < 1 ? [formatShare(plan.locale, done)] : []),
    ...(done >= 1 || occurrences ? [] : [slack]),
  ];
}

function signLines(signs: ReadonlySet<string> = new Set()): string[] {
  const more = signs.size - mostSigns;
  return [
    ...[...signs].slice(0, mostSigns).map((sign) => `→\u00a0${sign}`),
    ...(more > 0 ? [`→ +${more}`] : []),
  ];
}

/** What an arrow says; mostly nothing. */
export function arrowLabel(plan: Plan, { type, lag }: NetworkLink): string {
  const words = wordsOf(plan.locale).network;
  return [
    ...(type === 'finish-start' ? [] : [words.links[type]]),
    ...(lag ? [`${lag.value < 0 ? '−' : '+'} ${lagIn(words, lag)}`] : []),
  ].join(' ');
}

/** Days and weeks are told from working days where they run through weekends and holidays. */
function lagIn({ lag: words, calendarDays }: NetworkWords, { value, unit, elapsed }: Duration): string {
  const count = Math.abs(value);
  if (elapsed && unit === 'd') return calendarDays(count);
  if (elapsed && unit === 'w') return calendarDays(7 * count);
  return words[unit](count);
}
