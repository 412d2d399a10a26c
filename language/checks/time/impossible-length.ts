import { elementById, titleOf } from '../../plan/query.ts';
import type { Rule } from '../rule.ts';

export const impossibleLength: Rule = {
  id: 'impossible-length',
  severity: 'warning',
  finds: 'a length of nothing, and a length or lag of more than two hundred years.',
  source: 'the critical path method: a milestone takes no time, work does.',
  why: 'Such a length is a slip of the pen. Nothing counts as one day; what is too long has no dates.',
  mend: 'Write how long the work takes. What has no length is a milestone.',
  *run(plan, { problems }) {
    for (const { type, element } of problems) {
      if (type !== 'no-length' && type !== 'too-long') continue;
      const work = elementById(plan, element);
      const property = work && 'timing' in work && !work.timing.takes ? 'effort' : 'takes';
      const wrong = type === 'no-length' ? 'noLength' : 'tooLong';
      yield {
        element,
        property,
        message: ({ network, called }) => network[wrong](called(titleOf(plan, element))),
      };
    }
  },
};
