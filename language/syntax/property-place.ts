import { type AstNode, CstUtils, GrammarUtils, type LangiumDocument } from 'langium';
import type { Range } from 'vscode-languageserver-types';
import { type Element, isElement } from '../generated/syntax/ast.ts';

/** Returns the innermost element that is declared at the position; undefined where none is. */
export function elementAtPosition(document: LangiumDocument, position: Range['start']): Element | undefined {
  const root = document.parseResult.value.$cstNode;
  const leaf = root && CstUtils.findLeafNodeAtOffset(root, document.textDocument.offsetAt(position));
  let node: AstNode | undefined = leaf?.astNode;
  while (node && !(isElement(node) && node.name)) node = node.$container;
  return node as Element | undefined;
}

/** Returns where the value of a property stands, the one at the index of several; undefined where it is not written. */
export function propertyRange(element: AstNode, property: string, index?: number): Range | undefined {
  return GrammarUtils.findNodeForProperty(element.$cstNode, property, index)?.range;
}
