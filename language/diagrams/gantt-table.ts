import { formatDay } from '../locale/dates.ts';
import { formatShare } from '../locale/numbers.ts';
import { type Words, wordsOf } from '../locale/words.ts';
import type { Plan } from '../plan/plan.ts';
import { titleOf } from '../plan/query.ts';
import { reasonText } from '../schedule/reason-text.ts';
import { type Schedule, type Scheduled, scheduledById } from '../schedule/schedule.ts';
import type { Table } from './diagram.ts';
import type { Section } from './gantt-sections.ts';

/** All work with its dates, who answers for it and why it does not start earlier. */
export function ganttTable(plan: Plan, schedule: Schedule, sections: readonly Section[]): Table {
  const words = wordsOf(plan.locale);
  const { columns, kinds } = words.gantt;
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
    rows: sections.flatMap(({ phases, work }) =>
      work.map((one) => {
        const dates = scheduledById(schedule, one.id);
        return {
          element: one.id,
          cells: [
            phases.map((outer) => outer.title).join(' › '),
            one.title,
            kinds[one.kind],
            dates ? formatDay(plan.locale, dates.start) : '',
            dates ? formatDay(plan.locale, dates.finish) : '',
            one.owner === undefined ? '' : titleOf(plan, one.owner),
            dates ? statusOf(plan, words, dates) : words.gantt.withoutDates,
            dates ? slackOf(words, dates) : '',
            dates ? reasonText(plan, dates.reason) : '',
          ],
        };
      }),
    ),
  };
}

function statusOf(plan: Plan, { gantt }: Words, dates: Scheduled): string {
  const status =
    dates.done >= 1
      ? gantt.done
      : dates.done > 0
        ? `${gantt.underWay}, ${formatShare(plan.locale, dates.done)}`
        : gantt.planned;
  const times = dates.occurrences ? [gantt.occurrences(dates.occurrences.length)] : [];
  return [status, ...times, ...(dates.critical ? [gantt.critical] : [])].join(', ');
}

function slackOf(words: Words, { totalSlack, done }: Scheduled): string {
  if (done >= 1) return '';
  return totalSlack < 0 ? words.gantt.late(-totalSlack) : words.workingDays(totalSlack);
}
