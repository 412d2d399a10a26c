import { type AstNode, AstUtils, type CstNode, DefaultReferences, type Reference } from 'langium';
import { partsOf } from './reference-parts.ts';

/** What stands behind a name in the text; each part of `Prepare.MapNeeds` has an element of its own. */
export class PartwiseReferences extends DefaultReferences {
  override findDeclarations(source: CstNode): AstNode[] {
    const reference = referenceAround(source);
    if (!reference?.ref) return super.findDeclarations(source);
    const part = partsOf(reference).find(({ name }) => holds(name, source));
    return part?.element ? [part.element] : [];
  }
}

function referenceAround(source: CstNode): Reference | undefined {
  const found = AstUtils.streamReferences(source.astNode).find(({ reference: { $refNode } }) =>
    Boolean($refNode && holds($refNode, source)),
  );
  return found?.reference as Reference | undefined;
}

function holds(outer: CstNode, inner: CstNode): boolean {
  return outer.offset <= inner.offset && inner.end <= outer.end;
}
