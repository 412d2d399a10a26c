import { elementsOfKind } from '../../plan/query.ts';
import type { Rule } from '../rule.ts';

export const finishedInFuture: Rule = {
  id: 'finished-in-future',
  severity: 'warning',
  finds: 'work that is marked as `started` or `finished` after the status date.',
  source: 'the sources’ demand for follow-up on facts rather than hopes.',
  why: 'What has happened is known up to the status date; what comes after it is a forecast.',
  mend: 'Correct the date, or move `as of` in the plan to the day that the marks were made.',
  *run(plan, { asOf }) {
    if (asOf === undefined) return;
    for (const { id, title, timing } of elementsOfKind(plan, 'activity', 'phase', 'milestone', 'gate')) {
      for (const property of ['started', 'finished'] as const) {
        const marked = timing[property];
        if (marked === undefined || marked <= asOf) continue;
        yield {
          element: id,
          property,
          message: ({ dates, called, day }) =>
            dates.inFuture[property](called(title), day(marked), day(asOf)),
        };
      }
    }
  },
};
