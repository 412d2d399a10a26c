import { elementsOfKind } from '../../plan/query.ts';
import type { Rule } from '../rule.ts';
import { called, on } from '../words.ts';

export const finishedInFuture: Rule = {
  id: 'finished-in-future',
  severity: 'warning',
  finds: 'work that is marked as `started` or `finished` after the status date.',
  why: 'What has happened is known up to the status date; what comes after it is a forecast.',
  mend: 'Correct the date, or move `as of` in the plan to the day that the marks were made.',
  *run(plan, { asOf }) {
    if (asOf === undefined) return;
    for (const { id, timing } of elementsOfKind(plan, 'activity', 'phase', 'milestone', 'gate')) {
      for (const property of ['started', 'finished'] as const) {
        const day = timing[property];
        if (day === undefined || day <= asOf) continue;
        const message = () =>
          `${called(plan, id)} is marked as ${property} on ${on(day)}, after the status date ${on(asOf)}.`;
        yield { element: id, property, message };
      }
    }
  },
};
