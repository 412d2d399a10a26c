import { ownOfKind } from '../../plan/own-elements.ts';
import type { Rule } from '../rule.ts';
import { write } from '../write.ts';

export const policyUnreviewed: Rule = {
  id: 'policy-unreviewed',
  severity: 'information',
  finds: 'a policy that nobody is to look at again.',
  source:
    'the key factors of digital development: decide already when a policy is written how it is followed up, and by whom.',
  why: 'Policies are asked for and then forgotten. One that is never followed up is neither kept nor taken away.',
  mend: 'Write `review`, a rhythm and the party that does it: `review every year by ItManager`.',
  *run(plan) {
    for (const { id, title, owner, review } of ownOfKind(plan, 'policy')) {
      if (review) continue;
      yield {
        element: id,
        message: ({ governance, called }) => governance.unreviewed(called(title)),
        fixes: owner === undefined ? [] : [write('review', `every year by ${owner}`, owner)],
      };
    }
  },
};
