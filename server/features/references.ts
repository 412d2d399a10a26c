import { type AstNode, AstUtils, type CstNode, DefaultReferences, type Reference } from 'langium';
import { isElement } from '../../language/generated/syntax/ast.ts';

/** What stands behind a name in the text; each part of `Prepare.MapNeeds` has an element of its own. */
export class PartwiseReferences extends DefaultReferences {
  override findDeclarations(source: CstNode): AstNode[] {
    const reference = referenceAround(source);
    if (!reference?.ref) return super.findDeclarations(source);
    const element = elementOfPart(reference, source);
    return element ? [element] : [];
  }
}

function referenceAround(source: CstNode): Reference | undefined {
  const found = AstUtils.streamReferences(source.astNode).find(({ reference: { $refNode } }) =>
    Boolean($refNode && $refNode.offset <= source.offset && source.end <= $refNode.end),
  );
  return found?.reference as Reference | undefined;
}

function elementOfPart(reference: Reference, part: CstNode): AstNode | undefined {
  const before = reference.$refNode?.text.slice(0, part.offset - reference.$refNode.offset) ?? '';
  const names = reference.$refText.split('.').slice(before.split('.').length - 1, -1);
  return names
    .reverse()
    .reduce(
      (element, name) => enclosing(element, name.normalize('NFC')),
      reference.ref as AstNode | undefined,
    );
}

function enclosing(element: AstNode | undefined, name: string): AstNode | undefined {
  for (let node = element?.$container; node; node = node.$container) {
    if (isElement(node) && node.name === name) return node;
  }
  return undefined;
}
