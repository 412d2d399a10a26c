import type { Id } from '../../plan/element.ts';
import type { Exemption } from '../../plan/governance.ts';
import { ownOfKind } from '../../plan/own-elements.ts';
import type { Plan } from '../../plan/plan.ts';
import { elementById } from '../../plan/query.ts';
import type { Rule } from '../rule.ts';
import { write } from '../write.ts';

export const exemptionUnapproved: Rule = {
  id: 'exemption-unapproved',
  severity: 'warning',
  finds: 'an exemption that does not say who has approved it.',
  source:
    'the key factors of digital development: of each exemption it is to be known who has approved it and who answers for it and its consequences.',
  why: 'An exemption that nobody has approved is a breach of the policy, whatever it is called.',
  mend: 'Write `by` and the party that has approved it, most often the owner of the policy.',
  *run(plan) {
    for (const exemption of ownOfKind(plan, 'exemption')) {
      if (exemption.by.length > 0) continue;
      yield {
        element: exemption.id,
        message: ({ governance, called }) => governance.unapproved(called(exemption.title)),
        fixes: approversOf(plan, exemption).map((party) => write('by', party, party)),
      };
    }
  },
};

/** The owner of the policy that is departed from, else the one of the plan. */
function approversOf(plan: Plan, { from }: Exemption): Id[] {
  const policy = from === undefined ? undefined : elementById(plan, from);
  const owner = (policy?.kind === 'policy' ? policy.owner : undefined) ?? plan.head?.owner;
  return owner === undefined ? [] : [owner];
}
