import { reasonText } from '../../language/schedule/reason-text.ts';
import { formatDay } from '../../language/locale/dates.ts';
import { formatShare } from '../../language/locale/numbers.ts';
import { wordsOf } from '../../language/locale/words.ts';
import type { Plan } from '../../language/plan/plan.ts';
import type { Schedule, Scheduled } from '../../language/schedule/schedule.ts';
import { scheduledById } from '../../language/schedule/schedule.ts';

/** Returns when the work is, how much it can move, and why it does not start earlier, in the plan's language. */
export function datesOf(plan: Plan, schedule: Schedule, id: string): string | undefined {
  const dates = scheduledById(schedule, id);
  if (!dates) return undefined;
  return [span(plan, dates), ...marks(plan, dates), reasonText(plan, dates.reason)].join(' · ');
}

function span({ locale }: Plan, { start, finish }: Scheduled): string {
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
