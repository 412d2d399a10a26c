import type { Id } from '../../plan/element.ts';
import { ownOfKind } from '../../plan/own-elements.ts';
import type { Plan } from '../../plan/plan.ts';
import { childrenOf } from '../../plan/query.ts';
import type { Work } from '../../plan/work.ts';
import { workAround } from '../../plan/work-around.ts';
import { scheduledById } from '../../schedule/schedule.ts';
import type { Rule } from '../rule.ts';
import { write } from '../write.ts';

export const noResponsible: Rule = {
  id: 'no-responsible',
  severity: 'warning',
  finds:
    'an activity that is not done and that nobody is set to carry out, neither itself nor the work around it.',
  source: 'what all the methods ask of a plan of action: what is done, when, and by whom.',
  why: 'Work that nobody has been asked to do is not done, and nobody can tell whether there is time for it.',
  mend: 'Write `by` and those who do the work. The `owner` answers for it and may be one of them.',
  *run(plan, schedule) {
    for (const activity of ownOfKind(plan, 'activity')) {
      const { id, title } = activity;
      const isDone = scheduledById(schedule, id)?.done === 1;
      const around = workAround(plan, activity);
      if (isDone || childrenOf(plan, id).length > 0 || around.some(({ by }) => by.length > 0)) continue;
      yield {
        element: id,
        message: ({ people, called }) => people.noResponsible(called(title)),
        fixes: candidates(plan, around).map((party) => write('by', party, party)),
      };
    }
  },
};

const most = 3;

/** Those who answer for the work, for the work around it, and last for the plan. */
function candidates(plan: Plan, around: readonly Work[]): Id[] {
  const owners = [...around.map(({ owner }) => owner), plan.head?.owner];
  return [...new Set(owners.filter((id) => id !== undefined))].slice(0, most);
}
