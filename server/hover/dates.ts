import { formatDay } from '../../language/locale/dates.ts';
import type { Locale } from '../../language/locale/locale.ts';
import { formatShare } from '../../language/locale/numbers.ts';
import { wordsOf } from '../../language/locale/words.ts';
import type { Day } from '../../language/plan/literals.ts';
import { isNearCritical } from '../../language/schedule/near-critical.ts';
import type { Schedule, Scheduled } from '../../language/schedule/schedule.ts';
import { scheduledById } from '../../language/schedule/schedule.ts';

/** Returns the first and last day of a plan's work; undefined where nothing has dates. */
export function spanOf({ start, finish }: Schedule, locale: Locale): string | undefined {
  return start !== undefined && finish !== undefined ? span(locale, start, finish) : undefined;
}

/** Returns when the work is and how much it can move; undefined where it has no dates. */
export function datesOf(schedule: Schedule, id: string, locale: Locale): string | undefined {
  const dates = scheduledById(schedule, id);
  if (!dates) return undefined;
  return [span(locale, dates.start, dates.finish), ...marks(dates, locale)].join(' · ');
}

function span(locale: Locale, start: Day, finish: Day): string {
  return start === finish
    ? formatDay(locale, start)
    : `${formatDay(locale, start)} – ${formatDay(locale, finish)}`;
}

function marks(dates: Scheduled, locale: Locale): string[] {
  const { done, critical, totalSlack } = dates;
  const { work, workingDays } = wordsOf(locale);
  if (done === 1) return [work.done.toLowerCase()];
  const share = done > 0 ? [formatShare(locale, done)] : [];
  if (critical) return [...share, work.critical];
  const slack = `${work.columns.slack.toLowerCase()} ${workingDays(totalSlack)}`;
  return [...share, slack, ...(isNearCritical(dates) ? [work.nearCritical] : [])];
}
