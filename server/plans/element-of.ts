import { type AstNode, AstUtils } from 'langium';
import type { Element, Plan } from '../../language/plan/plan.ts';
import { elementAt } from '../../language/plan/query.ts';

/** Returns what the declaration has become in the plan; undefined where it is not part of it. */
export function elementOf(node: AstNode, plan: Plan): Element | undefined {
  const start = node.$cstNode?.range.start;
  return start && elementAt(plan, AstUtils.getDocument(node).uri.toString(), start);
}
