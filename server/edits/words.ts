import {
  AstUtils,
  type CstNode,
  GrammarUtils,
  type LangiumDocument,
  type Reference,
  type ReferenceInfo,
} from 'langium';
import type { Element } from '../../language/generated/syntax/ast.ts';

/** A name where it stands in a file. */
export interface Word {
  readonly document: LangiumDocument;
  readonly node: CstNode;
}

/** A reference that stands in the text. */
export type WrittenReference = ReferenceInfo & {
  readonly reference: Reference & { readonly $refNode: CstNode };
};

/** Returns every reference in the file, in the order of the tree. */
export function* referencesIn(document: LangiumDocument): Iterable<WrittenReference> {
  for (const node of AstUtils.streamAst(document.parseResult.value)) {
    for (const info of AstUtils.streamReferences(node)) {
      if (info.reference.$refNode) yield info as WrittenReference;
    }
  }
}

/** Returns the place where the name of the element is declared. */
export function nameNodeOf(element: Element): CstNode | undefined {
  return GrammarUtils.findNodeForProperty(element.$cstNode, 'name');
}

/** Returns a key for what stands at a place of a file. */
export function placeOf({ uri }: LangiumDocument, { offset }: { readonly offset: number }): string {
  return `${uri.toString()}#${offset}`;
}
