import { titleOf } from '../../plan/query.ts';
import type { Rule } from '../rule.ts';

export const endlessPredecessor: Rule = {
  id: 'endless-predecessor',
  severity: 'warning',
  finds: 'work that waits for the end of recurring work that has no end.',
  source: 'the critical path method: work waits for an end.',
  why: 'There is no last time to wait for; the first one counts instead.',
  mend: 'Write `until` after the rhythm of the recurring work, or take away the dependency.',
  *run(plan, { problems }) {
    for (const problem of problems) {
      if (problem.type !== 'endless-predecessor') continue;
      const { element, predecessor } = problem;
      yield {
        element,
        message: ({ network, called }) =>
          network.endless(called(titleOf(plan, element)), called(titleOf(plan, predecessor))),
        related: [{ element: predecessor, message: ({ network }) => network.noEnd }],
      };
    }
  },
};
