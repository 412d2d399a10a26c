import { type AstNode, AstUtils } from 'langium';
import type { Id } from '../../language/plan/element.ts';
import type { Plan } from '../../language/plan/plan.ts';

/** Returns the qualified name that the declaration has in the plan; undefined where it is not part of it. */
export function idOf(node: AstNode, plan: Plan): Id | undefined {
  const uri = AstUtils.getDocument(node).uri.toString();
  const start = node.$cstNode?.range.start;
  return plan.elements.find(
    ({ source }) =>
      source.uri === uri &&
      source.range.start.line === start?.line &&
      source.range.start.character === start.character,
  )?.id;
}
