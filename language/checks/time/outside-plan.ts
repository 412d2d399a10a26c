import { elementsOfKind } from '../../plan/query.ts';
import type { Rule } from '../rule.ts';
import { called, on } from '../words.ts';

const properties = ['starts', 'ends', 'on', 'notBefore', 'due', 'started', 'finished'] as const;

const words: Readonly<Record<(typeof properties)[number], string>> = {
  starts: 'is to start on',
  ends: 'is to end on',
  on: 'is to be on',
  notBefore: 'is not to begin before',
  due: 'is due on',
  started: 'is marked as started on',
  finished: 'is marked as finished on',
};

export const outsidePlan: Rule = {
  id: 'outside-plan',
  severity: 'warning',
  finds: 'a date of work that lies before the plan starts or after it is due.',
  why: 'Such a date is often a slip of the pen, a wrong year above all; otherwise the frame of the plan is too narrow.',
  mend: 'Correct the date, or move `starts` or `due` of the plan.',
  *run(plan) {
    if (plan.head?.kind !== 'plan') return;
    const { starts = -Infinity, due = Infinity } = plan.head;
    for (const { id, timing } of elementsOfKind(plan, 'phase', 'activity', 'milestone', 'gate')) {
      for (const property of properties) {
        const day = timing[property];
        if (day === undefined || (day >= starts && day <= due)) continue;
        const frame =
          day < starts ? `before the plan starts on ${on(starts)}` : `after the plan is due on ${on(due)}`;
        const message = () => `${called(plan, id)} ${words[property]} ${on(day)}, ${frame}.`;
        yield { element: id, property, message };
      }
    }
  },
};
