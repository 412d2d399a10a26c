import { ownOfKind } from '../../plan/own-elements.ts';
import type { Rule } from '../rule.ts';
import { respond } from './respond.ts';

/** From 1 to 5. */
const strong = 4;

export const barrierUnaddressed: Rule = {
  id: 'barrier-unaddressed',
  severity: 'warning',
  finds: 'a barrier of strength 4 or 5 without a response.',
  source:
    'the work on inhibitors and promoters in the guide to competence development in schools: it begins before the start and never ends.',
  why: 'A barrier is there already and holds back every day. It takes more than drivers to pull past one that strong.',
  mend: 'Write `response`, what you do about it and `by` which work, or lower the `strength` when it has become weaker.',
  *run(plan) {
    for (const barrier of ownOfKind(plan, 'driver', 'barrier')) {
      const { id, kind, title, strength, responses } = barrier;
      if (kind !== 'barrier' || strength === undefined || strength < strong || responses.length > 0) continue;
      yield {
        element: id,
        message: ({ uncertainty, called }) => uncertainty.unaddressed(called(title), strength),
        fixes: [respond(plan, barrier)],
      };
    }
  },
};
