import { ownOfKind } from '../../plan/own-elements.ts';
import type { Rule } from '../rule.ts';

export const deliverableUnproduced: Rule = {
  id: 'deliverable-unproduced',
  severity: 'warning',
  finds: 'a deliverable that no work produces.',
  source: 'the chain from development over product to effect in the talk on coordinated development.',
  why: 'What nobody makes is missing on the day that the rest of the plan counts on it.',
  mend: 'Write `produces` in the activity that makes it, or `from` and that activity in the deliverable.',
  *run(plan) {
    const work = ownOfKind(plan, 'phase', 'activity', 'milestone', 'gate');
    const produced = new Set(work.flatMap(({ produces }) => produces));
    for (const { id, title, from } of ownOfKind(plan, 'deliverable')) {
      if (from.length > 0 || produced.has(id)) continue;
      yield { element: id, message: ({ purpose, called }) => purpose.deliverableUnproduced(called(title)) };
    }
  },
};
