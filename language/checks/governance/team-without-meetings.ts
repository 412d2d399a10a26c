import type { Id } from '../../plan/element.ts';
import { ownOfKind } from '../../plan/own-elements.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Rule } from '../rule.ts';
import { write } from '../write.ts';

export const teamWithoutMeetings: Rule = {
  id: 'team-without-meetings',
  severity: 'information',
  finds: 'a team that does not say how often it meets and has no recurring meeting in the plan.',
  source:
    'the guide to competence development in schools, which sets up a team for the implementation and keeps it meeting, also once the new has become everyday. The implementation of SIP has shared leadership at each level.',
  why: 'A team that does not meet is a list of names; what it was to decide is not decided.',
  mend: 'Write `meets` and a rhythm, or plan an activity that `is meeting`, is `for` the team and recurs.',
  *run(plan) {
    const meeting = teamsThatMeet(plan);
    for (const { id, title, meets } of ownOfKind(plan, 'team')) {
      if (meets || meeting.has(id)) continue;
      yield {
        element: id,
        message: ({ governance, called }) => governance.neverMeets(called(title)),
        fixes: [write('meets', 'every 4 weeks')],
      };
    }
  },
};

function teamsThatMeet(plan: Plan): ReadonlySet<Id> {
  const meetings = ownOfKind(plan, 'activity').filter(({ is, timing }) => is === 'meeting' && timing.every);
  return new Set(meetings.flatMap((activity) => [...activity.for, ...activity.by.map(({ party }) => party)]));
}
