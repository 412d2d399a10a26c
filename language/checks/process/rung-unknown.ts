import type { Message } from '../../locale/messages.ts';
import { followedLadders, type Ladder } from '../../plan/ladders.ts';
import { elementsOfKind } from '../../plan/query.ts';
import type { Rule } from '../rule.ts';

export const rungUnknown: Rule = {
  id: 'rung-unknown',
  severity: 'error',
  finds: 'a number in `maturity` that no rung of a followed ladder has.',
  source:
    'the process development method, whose staircase has nine steps from a map to improvement that everyone can see.',
  why: 'A number counts the rungs of the only ladder among the frameworks that the plan follows. Without that ladder it says nothing.',
  mend: 'Write a number that the ladder has, or the name of the rung; with two ladders only names are clear. `follows` in the plan names the framework.',
  *run(plan) {
    const ladders = followedLadders(plan);
    for (const { id, maturity } of elementsOfKind(plan, 'process')) {
      for (const [index, { rung }] of maturity.entries()) {
        const message = typeof rung === 'number' ? wrongIn(ladders, rung) : undefined;
        if (message) yield { element: id, property: 'maturity', index, message };
      }
    }
  },
};

function wrongIn([ladder, second]: readonly Ladder[], number: number): Message | undefined {
  if (!ladder) return ({ process }) => process.noLadder(number);
  if (second) {
    return ({ process, allCalled }) =>
      process.severalLadders(number, allCalled([ladder.ladder.title, second.ladder.title]));
  }
  const count = ladder.rungs.length;
  if (Number.isInteger(number) && number >= 1 && number <= count) return undefined;
  return ({ process, called }) => process.noRung(number, called(ladder.ladder.title), count);
}
