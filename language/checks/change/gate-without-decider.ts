import type { Id } from '../../plan/element.ts';
import type { Plan } from '../../plan/plan.ts';
import { elementsOfKind } from '../../plan/query.ts';
import type { Gate } from '../../plan/work.ts';
import type { Rule } from '../rule.ts';
import { write } from '../write.ts';

export const gateWithoutDecider: Rule = {
  id: 'gate-without-decider',
  severity: 'warning',
  finds: 'a gate that does not say who decides.',
  source:
    'the implementation of SIP, where effective leadership gives a mandate and makes roles and responsibilities plain, and the key factors of digital development: rules are to say who has the right to decide.',
  why: 'At a gate without a decider the work either stops for want of an answer or goes on without one.',
  mend: 'Write `by` and the party that decides, with a mandate for it.',
  *run(plan) {
    const deciders = decidersIn(plan);
    for (const gate of elementsOfKind(plan, 'gate')) {
      if (gate.by.length > 0) continue;
      yield {
        element: gate.id,
        message: ({ change, called }) => change.noDecider(called(gate.title)),
        fixes: candidates(gate, deciders).map((party) => write('by', party, party)),
      };
    }
  },
};

const most = 3;

/** Those who decide at other gates and in decisions, then the owner of the plan. */
function decidersIn(plan: Plan): Id[] {
  const { head } = plan;
  const deciders = new Set([
    ...elementsOfKind(plan, 'gate').flatMap(({ by }) => by.map(({ party }) => party)),
    ...elementsOfKind(plan, 'decision').flatMap(({ by }) => by),
    ...(head?.owner === undefined ? [] : [head.owner]),
  ]);
  return [...deciders].slice(0, most);
}

function candidates({ owner }: Gate, deciders: readonly Id[]): Id[] {
  const own = owner === undefined ? [] : [owner];
  return [...new Set([...own, ...deciders])].slice(0, most);
}
