import { ownOfKind } from '../../plan/own-elements.ts';
import { isReached, type Reach } from '../../plan/reach.ts';
import { newActivity } from '../new-activity.ts';
import type { Rule } from '../rule.ts';

export const concernUnanswered: Rule = {
  id: 'concern-unanswered',
  severity: 'warning',
  finds:
    'a stakeholder with a concern for whom no communication is meant, nor any other activity with a `message`.',
  source:
    'communication in the Norwegian guide and in the key factors: what changes, how and why, and what it means for me.',
  why: 'A question without an answer gets one from somebody else.',
  mend: 'Write an activity that `is communication`, is `for` them and whose `message` answers the concern, or give the anchoring that they take part in such a `message`.',
  *run(plan, schedule) {
    for (const stakeholder of ownOfKind(plan, 'stakeholder')) {
      const { id, title, concern } = stakeholder;
      if (concern === undefined || isReached(plan, id, answers)) continue;
      yield {
        element: id,
        property: 'concern',
        message: ({ people, called }) => people.concernUnanswered(called(title)),
        fixes: [newActivity(plan, schedule, 'communication', stakeholder)],
      };
    }
  },
};

function answers({ work, as }: Reach): boolean {
  if (as !== 'audience' || work.kind !== 'activity') return false;
  return work.is === 'communication' || work.message !== undefined;
}
