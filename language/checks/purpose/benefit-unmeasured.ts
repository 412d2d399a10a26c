import type { Id } from '../../plan/element.ts';
import { ownOfKind } from '../../plan/own-elements.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Benefit } from '../../plan/purpose.ts';
import { elementById } from '../../plan/query.ts';
import type { Rule } from '../rule.ts';
import { write } from '../write.ts';

export const benefitUnmeasured: Rule = {
  id: 'benefit-unmeasured',
  severity: 'warning',
  finds: 'a benefit without a measure.',
  source:
    'benefits realisation in the Norwegian guide and in the key factors: every benefit has an owner and a measurement.',
  why: 'What nobody measures has come for those who hoped for it, and has not for the others.',
  mend: 'Write `measure` and an indicator, or in words how one sees that the benefit has come. An amount says what it is worth, not that it is there.',
  *run(plan) {
    for (const benefit of ownOfKind(plan, 'benefit')) {
      if (benefit.measure) continue;
      yield {
        element: benefit.id,
        message: ({ purpose, called }) => purpose.benefitUnmeasured(called(benefit.title)),
        fixes: candidates(plan, benefit).map((id) => write('measure', id, id)),
      };
    }
  },
};

const most = 3;

/** The indicators of what it serves and of what it comes from. */
function candidates(plan: Plan, { serves, from }: Benefit): Id[] {
  const indicators = [...serves, ...from].flatMap((id) => {
    const effect = elementById(plan, id);
    const measure = effect && 'measure' in effect ? effect.measure : undefined;
    return measure && 'indicator' in measure ? [measure.indicator] : [];
  });
  return [...new Set(indicators)].slice(0, most);
}
