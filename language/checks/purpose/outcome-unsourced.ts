import { ownOfKind } from '../../plan/own-elements.ts';
import type { Rule } from '../rule.ts';

export const outcomeUnsourced: Rule = {
  id: 'outcome-unsourced',
  severity: 'warning',
  finds: 'an outcome that does not say which deliverables or other effects it comes from.',
  source: 'the chain from development over product to effect in the talk on coordinated development.',
  why: 'An outcome without a source is an assumption that nobody works on.',
  mend: 'Write `from` and the deliverables that bring it, and `assuming` what else must hold.',
  *run(plan) {
    for (const { id, title, from } of ownOfKind(plan, 'outcome')) {
      if (from.length > 0) continue;
      yield { element: id, message: ({ purpose, called }) => purpose.outcomeUnsourced(called(title)) };
    }
  },
};
