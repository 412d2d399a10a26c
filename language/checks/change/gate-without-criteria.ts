import { messagesIn } from '../../locale/messages.ts';
import type { Plan } from '../../plan/plan.ts';
import { elementById, elementsOfKind } from '../../plan/query.ts';
import type { Gate } from '../../plan/work.ts';
import { quote } from '../../syntax/values.ts';
import type { Rule } from '../rule.ts';
import { write } from '../write.ts';

export const gateWithoutCriteria: Rule = {
  id: 'gate-without-criteria',
  severity: 'warning',
  finds: 'a gate that does not say what must hold to pass it.',
  source:
    'the Norwegian guide: scale up when it runs steadily and you are ready for the next step. The key factors of digital development want rules to say what it takes to decide.',
  why: 'Criteria that are agreed on beforehand make the answer a matter of facts. Without them the gate is a date.',
  mend: 'Write `criteria` that can be answered with yes or no. What needs no decision is a `milestone`.',
  *run(plan) {
    for (const gate of elementsOfKind(plan, 'gate')) {
      if (gate.criteria.length > 0) continue;
      const value = proposed(plan, gate).map(quote).join(', ');
      yield {
        element: gate.id,
        message: ({ change, called }) => change.noCriteria(called(gate.title)),
        fixes: [write('criteria', value)],
      };
    }
  },
};

/** The criteria of the work before it, else that the results of that work are known. */
function proposed(plan: Plan, { timing }: Gate): string[] {
  const { change, called } = messagesIn(plan.locale);
  const before = timing.waitsFor.flatMap(({ predecessor }) => elementById(plan, predecessor) ?? []);
  const criteria = before.flatMap((work) => ('criteria' in work ? work.criteria : []));
  if (criteria.length > 0) return criteria;
  const [first] = before;
  return [first ? change.criteria.resultsKnown(called(first.title)) : change.criteria.allInPlace];
}
