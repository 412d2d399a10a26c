import type { Id } from '../../plan/element.ts';
import { ownOfKind } from '../../plan/own-elements.ts';
import { partsOf } from '../../plan/parties.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Benefit } from '../../plan/purpose.ts';
import { elementById, titleOf } from '../../plan/query.ts';
import type { Rule } from '../rule.ts';
import { write } from '../write.ts';

export const benefitOwnerLeaves: Rule = {
  id: 'benefit-owner-leaves',
  severity: 'warning',
  finds: 'a benefit whose owner sits in the project: a role that does, or a team of such roles alone.',
  source:
    'line ownership in the Norwegian guide: the line takes over the solution and answers for its benefits, most of which come when the project has ended.',
  why: 'The day the project ends its people go, and the benefit has no owner just when it is due.',
  mend: 'Let somebody in the line own it: the head of the unit in which the benefit shows.',
  *run(plan) {
    for (const benefit of ownOfKind(plan, 'benefit')) {
      const { id, title, owner } = benefit;
      if (owner === undefined || !leaves(plan, owner)) continue;
      yield {
        element: id,
        property: 'owner',
        message: ({ purpose, called }) =>
          purpose.benefitOwnerLeaves(called(title), called(titleOf(plan, owner))),
        related: [
          {
            element: owner,
            message: ({ purpose, called }) => purpose.sitsInProject(called(titleOf(plan, owner))),
          },
        ],
        fixes: candidates(plan, benefit, owner).map((party) => write('owner', party, party)),
      };
    }
  },
};

/** A team leaves when all its members do. */
function leaves(plan: Plan, party: Id, asked: ReadonlySet<Id> = new Set()): boolean {
  const element = elementById(plan, party);
  if (element?.kind === 'role') return element.sitsIn === 'project';
  if (element?.kind !== 'team' || asked.has(party)) return false;
  const members = partsOf(plan, party);
  return members.length > 0 && members.every((member) => leaves(plan, member, new Set([...asked, party])));
}

const most = 3;

/** Those in the line who own what it serves, to whom its owner reports, and who own the plan. */
function candidates(plan: Plan, { serves }: Benefit, owner: Id): Id[] {
  const owners = serves.map((id) => {
    const effect = elementById(plan, id);
    return effect && 'owner' in effect ? effect.owner : undefined;
  });
  const element = elementById(plan, owner);
  const above = element?.kind === 'role' || element?.kind === 'team' ? element.reportsTo : undefined;
  const parties = [...owners, above, plan.head?.owner].filter((id) => id !== undefined);
  return [...new Set(parties)].filter((party) => !leaves(plan, party)).slice(0, most);
}
