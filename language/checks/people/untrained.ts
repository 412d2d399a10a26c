import type { Id } from '../../plan/element.ts';
import { ownOfKind } from '../../plan/own-elements.ts';
import type { Role, Stakeholder } from '../../plan/people.ts';
import type { Plan } from '../../plan/plan.ts';
import { nodeKinds } from '../../plan/process.ts';
import { elementById, titleOf } from '../../plan/query.ts';
import { isReached, type Reach } from '../../plan/reach.ts';
import { newActivity } from '../new-activity.ts';
import type { Rule } from '../rule.ts';

export const untrained: Rule = {
  id: 'untrained',
  severity: 'warning',
  finds:
    'a role that a person holds (it has a holder, a capacity or duties), or a stakeholder tagged as internal, who acts in a process to be while no training is for them.',
  source:
    'training in the Norwegian guide: in the technology and in the new routine, for everybody who has a part in it. In the implementation of competence development, too, a new way of working is practised and not only announced.',
  why: 'People go back to what they master the first time that the new way stops.',
  mend: 'Add them to the `for` of an activity that `is training`, or write one. Whoever gives training needs none.',
  *run(plan, schedule) {
    const acting = actingIn(plan);
    for (const party of ownOfKind(plan, 'role', 'stakeholder')) {
      const processes = acting.get(party.id);
      if (!processes || !isLearner(party) || isReached(plan, party.id, isTraining)) continue;
      const titles = [...processes].map((id) => titleOf(plan, id));
      yield {
        element: party.id,
        message: ({ people, called, allCalled }) => people.untrained(called(party.title), allCalled(titles)),
        related: [...processes].map((element) => ({
          element,
          message: ({ people, called }) => people.actsIn(called(party.title)),
        })),
        fixes: [newActivity(plan, schedule, 'training', party)],
      };
    }
  },
};

/** The processes to be in which each party carries something out. */
function actingIn(plan: Plan): Map<Id, Set<Id>> {
  const acting = new Map<Id, Set<Id>>();
  for (const node of ownOfKind(plan, ...nodeKinds)) {
    const process = node.parent === undefined ? undefined : elementById(plan, node.parent);
    if (process?.kind !== 'process' || process.is !== 'to-be') continue;
    for (const party of node.by) acting.set(party, (acting.get(party) ?? new Set()).add(process.id));
  }
  return acting;
}

/** Internal, in all five languages and as they bend it. */
const internal = /^(?:internal|intern[aet]?)$/i;

function isLearner(party: Role | Stakeholder): boolean {
  if (party.kind === 'stakeholder') return party.tags.some((tag) => internal.test(tag));
  return party.heldBy !== undefined || party.capacity !== undefined || party.duties.length > 0;
}

function isTraining({ work, as }: Reach): boolean {
  return work.kind === 'activity' && work.is === 'training' && (as === 'audience' || as === 'responsible');
}
