import { ownOfKind } from '../../plan/own-elements.ts';
import type { Rule } from '../rule.ts';

export const exemptionExpired: Rule = {
  id: 'exemption-expired',
  severity: 'warning',
  finds: 'an exemption that ran out before the status date.',
  source: 'the key factors of digital development: an exemption says how long it holds.',
  why: 'What was to be for a while has become the rule without anybody deciding so.',
  mend: 'End the practice and take the exemption out, or have it approved anew until a later day. Without `as of` in the plan nothing counts as past.',
  *run(plan, { asOf }) {
    if (asOf === undefined) return;
    for (const { id, title, until } of ownOfKind(plan, 'exemption')) {
      if (until === undefined || until >= asOf) continue;
      yield {
        element: id,
        property: 'until',
        message: ({ governance, called, day }) => governance.expired(called(title), day(until), day(asOf)),
      };
    }
  },
};
