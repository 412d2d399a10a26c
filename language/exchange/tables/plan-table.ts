import type { Plan } from '../../plan/plan.ts';
import { elementById, titleOf } from '../../plan/query.ts';
import { naming, owning, remarks } from './common-columns.ts';
import { dayCell, listCell, type Table, tableOf } from './table.ts';

/** What holds for the whole plan; of a portfolio, nothing. */
export function planTable(plan: Plan): Table[] {
  const { head } = plan;
  if (head?.kind !== 'plan') return [];
  return [
    tableOf(
      'plan',
      [head],
      [
        ...naming,
        [
          'calendar',
          ({ calendar }) =>
            calendar && ('country' in calendar ? calendar.country : titleOf(plan, calendar.calendar)),
        ],
        ['start', ({ starts }) => dayCell(starts)],
        ['due', ({ due }) => dayCell(due)],
        ['asOf', ({ asOf }) => dayCell(asOf)],
        ...owning(plan),
        ['why', ({ why }) => why],
        ['follows', ({ follows }) => listCell(follows.map((id) => elementById(plan, id)?.title ?? id))],
        ...remarks,
      ],
    ),
  ];
}
