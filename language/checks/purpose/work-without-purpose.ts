import type { Id } from '../../plan/element.ts';
import { ownOfKind } from '../../plan/own-elements.ts';
import type { Plan } from '../../plan/plan.ts';
import { childrenOf } from '../../plan/query.ts';
import type { Work } from '../../plan/work.ts';
import { workAround } from '../../plan/work-around.ts';
import type { Rule } from '../rule.ts';

export const workWithoutPurpose: Rule = {
  id: 'work-without-purpose',
  severity: 'information',
  finds:
    'an activity that produces nothing, answers no risk or barrier, is for nobody, hands nothing over, covers no part of a framework and does not say `why`; nor does an activity around it.',
  source:
    'the chain from work to effect in all the methods, and the advice of the talk on coordinated development to end what leads nowhere.',
  why: 'Such work is often a habit, or the plan does not say what somebody counts on it for.',
  mend: 'Write what it `produces`, whom it is `for`, what it `covers` or `why` it is done, name it in the `response` of a risk, or leave it out.',
  *run(plan) {
    const used = usedIn(plan);
    for (const activity of ownOfKind(plan, 'activity')) {
      const { id, title } = activity;
      if (childrenOf(plan, id).length > 0) continue;
      if (activitiesAround(plan, activity).some((work) => hasPurpose(work) || used.has(work.id))) continue;
      yield { element: id, message: ({ purpose, called }) => purpose.withoutPurpose(called(title)) };
    }
  },
};

function activitiesAround(plan: Plan, activity: Work): Work[] {
  return workAround(plan, activity).filter(({ kind }) => kind === 'activity');
}

function hasPurpose(work: Work): boolean {
  const { produces, covers, why } = work;
  const isHandedOver = work.kind === 'activity' && work.to !== undefined;
  return produces.length > 0 || work.for.length > 0 || covers.length > 0 || why !== undefined || isHandedOver;
}

/** The work that deliverables come from or that responses are made of. */
function usedIn(plan: Plan): ReadonlySet<Id> {
  return new Set([
    ...ownOfKind(plan, 'deliverable').flatMap(({ from }) => from),
    ...ownOfKind(plan, 'risk', 'driver', 'barrier').flatMap(({ responses }) =>
      responses.flatMap(({ by }) => by),
    ),
  ]);
}
