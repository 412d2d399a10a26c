import { formatDay } from '../../language/locale/dates.ts';
import type { Locale } from '../../language/locale/locale.ts';
import { formatShare } from '../../language/locale/numbers.ts';
import { wordsOf } from '../../language/locale/words.ts';
import type { Day } from '../../language/plan/literals.ts';
import type { Plan } from '../../language/plan/plan.ts';
import type { Schedule, Scheduled } from '../../language/schedule/schedule.ts';
import { scheduledById } from '../../language/schedule/schedule.ts';

/** Returns the first and last day of the plan's work; undefined where nothing has dates. */
export function spanOf({ locale }: Plan, { start, finish }: Schedule): string | undefined {
  return start !== undefined && finish !== undefined ? span(locale, start, finish) : undefined;
}

/** Returns when the work is and how much it can move, in the plan's language; undefined where it has no dates. */
export function datesOf(plan: Plan, schedule: Schedule, id: string): string | undefined {
  const dates = scheduledById(schedule, id);
  if (!dates) return undefined;
  return [span(plan.locale, dates.start, dates.finish), ...marks(plan, dates)].join(' · ');
}

function span(locale: Locale, start: Day, finish: Day): string {
  return start === finish
    ? formatDay(locale, start)
    : `${formatDay(locale, start)} – ${formatDay(locale, finish)}`;
}

function marks({ locale }: Plan, { done, critical, totalSlack }: Scheduled): string[] {
  const { gantt, workingDays } = wordsOf(locale);
  if (done === 1) return [gantt.done.toLowerCase()];
  const share = done > 0 ? [formatShare(locale, done)] : [];
  if (critical) return [...share, gantt.critical];
  return [...share, `${gantt.columns.slack.toLowerCase()} ${workingDays(totalSlack)}`];
}
