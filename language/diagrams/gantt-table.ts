import { formatDay } from '../locale/dates.ts';
import { formatShare } from '../locale/numbers.ts';
import { type Words, wordsOf } from '../locale/words.ts';
import type { Plan } from '../plan/plan.ts';
import { titleOf } from '../plan/query.ts';
import { reasonText } from '../schedule/reason-text.ts';
import { type Schedule, type Scheduled, scheduledById } from '../schedule/schedule.ts';
import type { Table } from './diagram.ts';
import type { Section } from './work-sections.ts';

/** All work with its dates, who answers for it and why it does not start earlier. */
export function ganttTable(plan: Plan, schedule: Schedule, sections: readonly Section[]): Table {
  const words = wordsOf(plan.locale);
  const { columns, kinds } = words.work;
  return {
    head: [
      columns.phase,
      columns.work,
      columns.kind,
      columns.start,
      columns.finish,
      columns.owner,
      columns.status,
      columns.slack,
      columns.reason,
    ],
    rows: sections.flatMap(({ path, rows }) =>
      rows.map(({ work: one }) => {
        const dates = scheduledById(schedule, one.id);
        return {
          element: one.id,
          cells: [
            path.map(({ title }) => title).join(' › '),
            one.title,
            kinds[one.kind],
            dates ? formatDay(plan.locale, dates.start) : '',
            dates ? formatDay(plan.locale, dates.finish) : '',
            one.owner === undefined ? '' : titleOf(plan, one.owner),
            dates ? statusOf(plan, words, dates) : words.work.withoutDates,
            dates ? slackOf(words, dates) : '',
            dates ? reasonText(plan, dates.reason) : '',
          ],
        };
      }),
    ),
  };
}

function statusOf(plan: Plan, { work }: Words, dates: Scheduled): string {
  const status =
    dates.done >= 1
      ? work.done
      : dates.done > 0
        ? `${work.underWay}, ${formatShare(plan.locale, dates.done)}`
        : work.planned;
  const times = dates.occurrences ? [work.occurrences(dates.occurrences.length)] : [];
  return [status, ...times, ...(dates.critical ? [work.critical] : [])].join(', ');
}

/** How much work can move, in words; nothing for work that is done or recurs, which never moves. */
export function slackOf(words: Words, { totalSlack, done, occurrences }: Scheduled): string {
  if (done >= 1 || occurrences) return '';
  return totalSlack < 0 ? words.work.late(-totalSlack) : words.workingDays(totalSlack);
}
