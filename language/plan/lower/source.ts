import { type AstNode, AstUtils, type CstNode, CstUtils, GrammarUtils } from 'langium';
import type { Source } from '../element.ts';

/** Returns where the declaration stands, and where its name does (`of` for an answer). */
export function sourceOf(node: AstNode): Source {
  const cst = node.$cstNode;
  if (!cst) throw new Error('Only what was parsed from a file can be lowered.');
  const name = GrammarUtils.findNodeForProperty(cst, 'name') ?? GrammarUtils.findNodeForProperty(cst, 'of');
  return {
    uri: AstUtils.getDocument(node).uri.toString(),
    range: rangeOf(cst),
    name: rangeOf(name ?? CstUtils.getStartlineNode(cst)),
  };
}

function rangeOf({ range: { start, end } }: CstNode): Source['range'] {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}
