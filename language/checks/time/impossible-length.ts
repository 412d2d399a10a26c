import { elementById } from '../../plan/query.ts';
import type { Rule } from '../rule.ts';
import { called } from '../words.ts';

export const impossibleLength: Rule = {
  id: 'impossible-length',
  severity: 'warning',
  finds: 'a length of nothing, and a length or lag of more than two hundred years.',
  why: 'Such a length is a slip of the pen. Nothing counts as one day; what is too long has no dates.',
  mend: 'Write how long the work takes. What has no length is a milestone.',
  *run(plan, { problems }) {
    for (const { type, element } of problems) {
      if (type !== 'no-length' && type !== 'too-long') continue;
      const work = elementById(plan, element);
      const property = work && 'timing' in work && !work.timing.takes ? 'effort' : 'takes';
      const message = () =>
        type === 'no-length'
          ? `${called(plan, element)} takes no time, which only milestones and gates do; it counts as one day.`
          : `${called(plan, element)} takes or waits longer than a plan can last; that does not count.`;
      yield { element, property, message };
    }
  },
};
