import { isoDay } from '../../locale/dates.ts';
import { ownOfKind } from '../../plan/own-elements.ts';
import type { Rule } from '../rule.ts';
import { write } from '../write.ts';

export const exemptionUnbounded: Rule = {
  id: 'exemption-unbounded',
  severity: 'warning',
  finds: 'an exemption that does not say until when it holds.',
  source:
    'the key factors of digital development: an exemption says how long it holds, for what and for whom.',
  why: 'An exemption without an end is a second policy that contradicts the first.',
  mend: 'Write `until` and the last day. It can be approved anew then, with what has been learnt.',
  *run(plan, { finish }) {
    const end = (plan.head?.kind === 'plan' ? plan.head.due : undefined) ?? finish;
    for (const { id, title, until } of ownOfKind(plan, 'exemption')) {
      if (until !== undefined) continue;
      yield {
        element: id,
        message: ({ governance, called }) => governance.unbounded(called(title)),
        fixes: end === undefined ? [] : [write('until', isoDay(end))],
      };
    }
  },
};
