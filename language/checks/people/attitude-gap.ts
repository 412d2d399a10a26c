import { ownOfKind } from '../../plan/own-elements.ts';
import { attitudes } from '../../plan/people.ts';
import { isReached, type Reach } from '../../plan/reach.ts';
import type { ActivityKind } from '../../plan/work.ts';
import { newActivity } from '../new-activity.ts';
import type { Rule } from '../rule.ts';

export const attitudeGap: Rule = {
  id: 'attitude-gap',
  severity: 'warning',
  finds:
    'a stakeholder who needs another attitude than today’s, while no anchoring, communication, training, workshop, meeting, support or pilot involves them and no work consults them.',
  source:
    'resistance in the Norwegian guide and in the key factors: it is met by being listened to, by trying and by being told why.',
  why: 'An attitude does not change by itself, and being informed in passing changes it least.',
  mend: 'Give them an activity in which they are heard, or try things out, or write the attitude that is really needed.',
  *run(plan, schedule) {
    for (const { attitude, ...stakeholder } of ownOfKind(plan, 'stakeholder')) {
      const { today, needed } = attitude ?? {};
      if (!today || !needed || attitudes.indexOf(needed) <= attitudes.indexOf(today)) continue;
      if (isReached(plan, stakeholder.id, isInvolved)) continue;
      yield {
        element: stakeholder.id,
        property: 'attitude',
        message: ({ people, called }) => people.attitudeGap(called(stakeholder.title), today, needed),
        fixes: [newActivity(plan, schedule, 'anchoring', stakeholder)],
      };
    }
  },
};

const kinds: ReadonlySet<ActivityKind> = new Set([
  'anchoring',
  'communication',
  'training',
  'workshop',
  'meeting',
  'support',
  'pilot',
]);

function isInvolved({ work, as }: Reach): boolean {
  if (as === 'informed') return false;
  if (as === 'consulted' || work.kind === 'gate') return true;
  return work.is !== undefined && kinds.has(work.is);
}
