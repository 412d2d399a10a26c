import { ownOfKind } from '../../plan/own-elements.ts';
import type { Stakeholder } from '../../plan/people.ts';
import { isReached, type Reach } from '../../plan/reach.ts';
import type { ActivityKind } from '../../plan/work.ts';
import { newActivity } from '../new-activity.ts';
import type { Rule } from '../rule.ts';

export const stakeholderNotReached: Rule = {
  id: 'stakeholder-not-reached',
  severity: 'warning',
  finds:
    'a stakeholder of high influence or interest whom no anchoring, communication, training, workshop, meeting or support reaches, and whom no work consults or informs.',
  source:
    'anchoring in the Norwegian guide: work with everybody who is affected or decides, from early on and all the way. A stakeholder analysis that leads to no activity is a table.',
  why: 'Those who can stop a change, or must live with it, hear of it from others and make up their own minds.',
  mend: 'Give them an activity with `for`, let them take part with `by`, or write `consults` or `informs`. What reaches a party reaches all that are `part of` it or its members, too.',
  *run(plan, schedule) {
    for (const stakeholder of ownOfKind(plan, 'stakeholder')) {
      const high = highIn(stakeholder);
      if (!high || isReached(plan, stakeholder.id, isHeard)) continue;
      yield {
        element: stakeholder.id,
        message: ({ people, called }) => people.notReached[high](called(stakeholder.title)),
        fixes: [newActivity(plan, schedule, 'anchoring', stakeholder)],
      };
    }
  },
};

function highIn({ influence, interest }: Stakeholder): 'influence' | 'interest' | 'both' | undefined {
  if (influence === 'high') return interest === 'high' ? 'both' : 'influence';
  return interest === 'high' ? 'interest' : undefined;
}

const kinds: ReadonlySet<ActivityKind> = new Set([
  'anchoring',
  'communication',
  'training',
  'workshop',
  'meeting',
  'support',
]);

/** Those who decide at a gate have met. */
function isHeard({ work, as }: Reach): boolean {
  if (as === 'consulted' || as === 'informed' || work.kind === 'gate') return true;
  return work.is !== undefined && kinds.has(work.is);
}
