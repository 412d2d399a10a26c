import { ownElements, ownOfKind } from '../../plan/own-elements.ts';
import type { Rule } from '../rule.ts';

export const noEconomy: Rule = {
  id: 'no-economy',
  severity: 'warning',
  finds:
    'a plan with goals, outcomes or benefits in which nothing costs anything and no benefit has an amount.',
  source: 'economy and quality hand in hand, among the key factors of digital development.',
  why: 'Whoever decides asks what it costs and what it is worth. A plan that is silent of both is weighed without its numbers, and its savings are taken elsewhere.',
  mend: 'Declare a `cost` with an `amount`, write `costs` in work, or the `amount` of a benefit.',
  *run(plan) {
    if (plan.head === undefined) return;
    const { id, title } = plan.head;
    const hasAims = ownOfKind(plan, 'goal', 'outcome', 'benefit').length > 0;
    const hasNumbers = ownElements(plan).some(
      (element) =>
        ('costs' in element && element.costs !== undefined) ||
        ('amount' in element && element.amount !== undefined),
    );
    if (!hasAims || hasNumbers) return;
    yield { element: id, message: ({ purpose, called }) => purpose.noEconomy(called(title)) };
  },
};
