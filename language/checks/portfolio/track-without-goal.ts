import type { Id } from '../../plan/element.ts';
import { ownOfKind } from '../../plan/own-elements.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Rule } from '../rule.ts';
import { write } from '../write.ts';

export const trackWithoutGoal: Rule = {
  id: 'track-without-goal',
  severity: 'warning',
  finds: 'a track of a portfolio that does not say which goal it serves.',
  source:
    'the talk on coordinated development, in which strategic goals and long-term tracks go together and are one of the forces that give momentum.',
  why: 'Plans that only have their subject in common are a heap. A goal that outlives each of them is what makes them a track.',
  mend: 'Write `serves` and the goal that the plans of the track are to reach together; declare it beside the portfolio where no plan owns it alone.',
  *runTogether(portfolio) {
    const goals = largeGoals(portfolio);
    for (const { id, title, serves } of ownOfKind(portfolio, 'track')) {
      if (serves.length > 0) continue;
      yield {
        element: id,
        message: (messages) => messages.portfolio.withoutGoal(messages.called(title)),
        fixes: goals.map((goal) => write('serves', goal, goal)),
      };
    }
  },
};

const most = 3;

/** Goals that are part of no larger one; first those that another track serves. */
function largeGoals(portfolio: Plan): Id[] {
  const served = ownOfKind(portfolio, 'track').flatMap(({ serves }) => serves);
  const large = ownOfKind(portfolio, 'goal').filter(({ partOf }) => partOf === undefined);
  return [...new Set([...served, ...large.map(({ id }) => id)])].slice(0, most);
}
