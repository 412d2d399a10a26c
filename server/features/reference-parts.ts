import { type AstNode, CstUtils, type LeafCstNode, type Reference } from 'langium';
import { type Element, isElement } from '../../language/generated/syntax/ast.ts';

/** One name of a reference, `Prepare` in `Prepare.MapNeeds`, with the element that it stands for. */
export interface ReferencePart {
  readonly name: LeafCstNode;
  /** Undefined where the name is not known. */
  readonly element: Element | undefined;
}

/** Returns the names of a reference from the last to the first: from the element to what encloses it. */
export function partsOf(reference: Reference): ReferencePart[] {
  if (!reference.$refNode) return [];
  const names = CstUtils.flattenCst(reference.$refNode)
    .filter(({ hidden, text }) => !hidden && text !== '.')
    .toArray();
  let element = isElement(reference.ref) ? reference.ref : undefined;
  return names.reverse().map((name, at) => {
    if (at > 0) element = enclosing(element, name.text.normalize('NFC'));
    return { name, element };
  });
}

function enclosing(element: Element | undefined, name: string): Element | undefined {
  for (let node: AstNode | undefined = element?.$container; node; node = node.$container) {
    if (isElement(node) && node.name === name) return node;
  }
  return undefined;
}
