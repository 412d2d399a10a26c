import { type AstNode, AstUtils, type CstNode, CstUtils, GrammarAST, isCompositeCstNode } from 'langium';
import type { Source } from '../element.ts';

/** Returns where the declaration stands, and where its name does (`of` for an answer). */
export function sourceOf(node: AstNode): Source {
  const cst = node.$cstNode;
  if (!cst) throw new Error('Only what was parsed from a file can be lowered.');
  const name = writtenIn(cst, node, 'name') ?? writtenIn(cst, node, 'of');
  return {
    uri: AstUtils.getDocument(node).uri.toString(),
    range: rangeOf(cst),
    name: rangeOf(name ?? CstUtils.getStartlineNode(cst)),
  };
}

/** Returns what the node’s property was read from; undefined where it is not written. Stops at the first. */
function writtenIn(cst: CstNode, node: AstNode, property: string): CstNode | undefined {
  if (!isCompositeCstNode(cst) || cst.astNode !== node) return undefined;
  for (const part of cst.content) {
    const found = propertyOf(part.grammarSource) === property ? part : writtenIn(part, node, property);
    if (found) return found;
  }
  return undefined;
}

const properties = new WeakMap<GrammarAST.AbstractElement, string>();

/** The property to which this place of the grammar assigns; empty where to none. */
function propertyOf(source: GrammarAST.AbstractElement | undefined): string {
  if (!source) return '';
  let property = properties.get(source);
  if (property === undefined) {
    property = AstUtils.getContainerOfType(source, GrammarAST.isAssignment)?.feature ?? '';
    properties.set(source, property);
  }
  return property;
}

function rangeOf({ range: { start, end } }: CstNode): Source['range'] {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}
