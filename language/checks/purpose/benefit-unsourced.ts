import type { Id } from '../../plan/element.ts';
import { ownOfKind } from '../../plan/own-elements.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Benefit } from '../../plan/purpose.ts';
import type { Rule } from '../rule.ts';
import { write } from '../write.ts';
import { serversOf } from './chain.ts';

export const benefitUnsourced: Rule = {
  id: 'benefit-unsourced',
  severity: 'warning',
  finds: 'a benefit that does not say which outcomes or deliverables it comes from.',
  source:
    'benefits planning in the Norwegian guide: benefits come from people who work in a new way, not from the day a product is delivered.',
  why: 'A benefit without a source cannot be helped along when it fails to come, for nobody knows what should have brought it.',
  mend: 'Write `from` and the outcomes or deliverables that bring it.',
  *run(plan) {
    for (const benefit of ownOfKind(plan, 'benefit')) {
      if (benefit.from.length > 0) continue;
      yield {
        element: benefit.id,
        message: ({ purpose, called }) => purpose.benefitUnsourced(called(benefit.title)),
        fixes: candidates(plan, benefit).map((id) => write('from', id, id)),
      };
    }
  },
};

const most = 3;

/** The outcomes that serve the same goals. */
function candidates(plan: Plan, { serves }: Benefit): Id[] {
  const outcomes = serves.flatMap((goal) => serversOf(plan, goal).filter(({ kind }) => kind === 'outcome'));
  return [...new Set(outcomes.map(({ id }) => id))].slice(0, most);
}
