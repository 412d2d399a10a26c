import { formatDay } from '../../language/locale/dates.ts';
import { formatShare } from '../../language/locale/numbers.ts';
import { reasonWords } from '../../language/locale/reasons.ts';
import { wordsOf } from '../../language/locale/words.ts';
import type { Plan } from '../../language/plan/plan.ts';
import { titleOf } from '../../language/plan/query.ts';
import type { Reason, Schedule, Scheduled } from '../../language/schedule/schedule.ts';
import { scheduledById } from '../../language/schedule/schedule.ts';

/** Returns when the work is, how much it can move, and why it does not start earlier, in the plan's language. */
export function datesOf(plan: Plan, schedule: Schedule, id: string): string | undefined {
  const dates = scheduledById(schedule, id);
  if (!dates) return undefined;
  return [span(plan, dates), ...marks(plan, dates), because(plan, dates.reason)].join(' · ');
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

function because(plan: Plan, reason: Reason): string {
  const words = reasonWords[plan.locale];
  switch (reason.type) {
    case 'predecessor':
    case 'parent':
    case 'child':
      return words[reason.type](titleOf(plan, reason.element));
    default:
      return words[reason.type];
  }
}
