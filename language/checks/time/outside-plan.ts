import type { FramedDate } from '../../locale/messages/date-rules.ts';
import { elementsOfKind } from '../../plan/query.ts';
import type { Rule } from '../rule.ts';

const properties: readonly FramedDate[] = ['starts', 'ends', 'on', 'notBefore', 'due', 'started', 'finished'];

export const outsidePlan: Rule = {
  id: 'outside-plan',
  severity: 'warning',
  finds: 'a date of work that lies before the plan starts or after it is due.',
  source: 'the sources’ demand for a plan with a beginning and an end.',
  why: 'Such a date is often a slip of the pen, a wrong year above all; otherwise the frame of the plan is too narrow.',
  mend: 'Correct the date, or move `starts` or `due` of the plan.',
  *run(plan) {
    if (plan.head?.kind !== 'plan') return;
    const { starts = -Infinity, due = Infinity } = plan.head;
    for (const { id, title, timing } of elementsOfKind(plan, 'phase', 'activity', 'milestone', 'gate')) {
      for (const property of properties) {
        const date = timing[property];
        if (date === undefined || (date >= starts && date <= due)) continue;
        yield {
          element: id,
          property,
          message: ({ dates, called, day }) => {
            const frame = date < starts ? dates.beforeStart(day(starts)) : dates.afterDue(day(due));
            return `${dates.outside[property](called(title), day(date))}, ${frame}.`;
          },
        };
      }
    }
  },
};
