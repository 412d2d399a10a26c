import type { Id } from '../plan/element.ts';
import type { Plan } from '../plan/plan.ts';
import { elementAt, elementById } from '../plan/query.ts';

/**
 * Returns how a portfolio calls an element of one of its plans: two of these can declare different elements by the same
 * name. Undefined where the portfolio does not have it.
 */
export function nameInPortfolio(portfolio: Plan, plan: Plan, id: Id): Id | undefined {
  const source = elementById(plan, id)?.source;
  return source && elementAt(portfolio, source.uri, source.range.start)?.id;
}
