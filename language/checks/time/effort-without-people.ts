import { titleOf } from '../../plan/query.ts';
import type { Rule } from '../rule.ts';

export const effortWithoutPeople: Rule = {
  id: 'effort-without-people',
  severity: 'warning',
  finds: 'work with an `effort` and nobody whose time goes into it.',
  source: 'planning practice: how long an effort lasts depends on who makes it.',
  why: 'How long an effort takes depends on who does it. Without anybody, one full-time person is assumed.',
  mend: 'Write who does it with `by`, with a share of a full-time week where that is known, or write `takes`.',
  *run(plan, { problems }) {
    for (const { type, element } of problems) {
      if (type !== 'nobody-works') continue;
      yield {
        element,
        property: 'effort',
        message: ({ network, called }) => network.nobodyWorks(called(titleOf(plan, element))),
      };
    }
  },
};
