import type { Rule } from '../rule.ts';
import { called } from '../words.ts';

export const endlessPredecessor: Rule = {
  id: 'endless-predecessor',
  severity: 'warning',
  finds: 'work that waits for the end of recurring work that has no end.',
  why: 'There is no last time to wait for; the first one counts instead.',
  mend: 'Write `until` after the rhythm of the recurring work, or take away the dependency.',
  *run(plan, { problems }) {
    for (const problem of problems) {
      if (problem.type !== 'endless-predecessor') continue;
      const { element, predecessor } = problem;
      yield {
        element,
        message: () =>
          `${called(plan, element)} waits for ${called(plan, predecessor)}, which recurs without an end; its first time counts.`,
        related: [{ element: predecessor, message: () => 'Nothing here says until when it recurs.' }],
      };
    }
  },
};
