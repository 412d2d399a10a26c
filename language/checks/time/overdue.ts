import { titleOf } from '../../plan/query.ts';
import { overdueWork } from '../../schedule/overdue.ts';
import type { Rule } from '../rule.ts';

export const overdue: Rule = {
  id: 'overdue',
  severity: 'warning',
  finds: 'work that should have begun or ended by the status date and is not marked so.',
  source: 'the sources’ demand for follow-up: what was planned, and what was done.',
  why: 'The forecast moves such work to the status date and all that waits for it along.',
  mend: 'Mark what has happened with `started`, `done` or `finished`, or plan the work anew. Only what nothing unfinished holds back is named.',
  *run(plan, schedule) {
    const { asOf } = schedule;
    if (asOf === undefined) return;
    for (const [element, { missed, planned }] of overdueWork(plan, schedule)) {
      yield {
        element,
        message: ({ time, called, day }) =>
          time.overdue[missed](called(titleOf(plan, element)), day(planned), day(asOf)),
      };
    }
  },
};
