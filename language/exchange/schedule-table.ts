import { formatDay } from '../locale/dates.ts';
import { formatShare } from '../locale/numbers.ts';
import { wordsOf } from '../locale/words.ts';
import type { Plan } from '../plan/plan.ts';
import { elementById, titleOf } from '../plan/query.ts';
import { isNearCritical } from '../schedule/near-critical.ts';
import { reasonText } from '../schedule/reason-text.ts';
import type { Schedule, Scheduled } from '../schedule/schedule.ts';

/** The dates of a plan for people, in its language: a head, and a row for each element in the order of the text. */
export function scheduleTable(plan: Plan, schedule: Schedule): string[][] {
  const { columns } = wordsOf(plan.locale).work;
  const head = [columns.work, columns.start, columns.finish, columns.slack, columns.status, columns.reason];
  return [head, ...schedule.elements.map((element) => rowOf(plan, element))];
}

function rowOf(plan: Plan, element: Scheduled): string[] {
  const { id, start, finish, reason } = element;
  return [
    '\u00a0\u00a0'.repeat(depthOf(plan, id)) + titleOf(plan, id),
    formatDay(plan.locale, start),
    formatDay(plan.locale, finish),
    slackOf(plan, element),
    formatShare(plan.locale, element.done),
    reasonText(plan, reason),
  ];
}

/** Critical work has no slack to speak of; recurring and finished work has none at all. */
function slackOf({ locale }: Plan, dates: Scheduled): string {
  const { totalSlack, critical, done, occurrences } = dates;
  const { work, workingDays } = wordsOf(locale);
  if (done === 1 || occurrences) return '';
  if (isNearCritical(dates)) return `${workingDays(totalSlack)}, ${work.nearCritical}`;
  if (!critical) return workingDays(totalSlack);
  return totalSlack < 0 ? `${work.critical}, ${work.late(-totalSlack)}` : work.critical;
}

function depthOf(plan: Plan, id: string): number {
  let depth = 0;
  for (let at = elementById(plan, id)?.parent; at !== undefined; at = elementById(plan, at)?.parent) depth++;
  return depth;
}
