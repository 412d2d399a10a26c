import type { Id } from '../../plan/element.ts';
import { ownOfKind } from '../../plan/own-elements.ts';
import type { Plan } from '../../plan/plan.ts';
import { elementById } from '../../plan/query.ts';
import type { Rule } from '../rule.ts';
import { serversOf } from './chain.ts';

export const goalUnserved: Rule = {
  id: 'goal-unserved',
  severity: 'warning',
  finds:
    'a goal that no benefit, outcome or deliverable serves, neither itself nor over the goals that are part of it or serve it.',
  source:
    'the chain from development over product to effect in the talk on coordinated development, and benefits planning in the Norwegian guide.',
  why: 'A goal that nothing leads to is reached by luck, and work that leads to no goal takes the time.',
  mend: 'Write in a benefit or outcome that it `serves` the goal, or take the goal out of the plan.',
  *run(plan) {
    const served = servedIn(plan);
    for (const { id, title } of ownOfKind(plan, 'goal')) {
      if (served.has(id)) continue;
      yield { element: id, message: ({ purpose, called }) => purpose.goalUnserved(called(title)) };
    }
  },
};

/** The goals that something leads to. */
function servedIn(plan: Plan): ReadonlySet<Id> {
  const served = new Set<Id>();
  for (const { id } of ownOfKind(plan, 'goal')) {
    if (serversOf(plan, id).some(({ kind }) => kind !== 'goal')) served.add(id);
  }
  for (const id of served) {
    const goal = elementById(plan, id);
    if (goal?.kind !== 'goal') continue;
    for (const larger of goal.serves) served.add(larger);
    if (goal.partOf !== undefined) served.add(goal.partOf);
  }
  return served;
}
