import { AstUtils, type LangiumDocument, type Reference } from 'langium';
import type { Element } from '../../language/generated/syntax/ast.ts';
import { nameNodeOf, type Word } from '../edits/words.ts';
import { partsOf } from '../features/reference-parts.ts';

/** Returns every place where the element is named: its declaration, and each reference to it or to what it encloses. */
export function* occurrencesOf(element: Element, documents: Iterable<LangiumDocument>): Iterable<Word> {
  const declaration = nameNodeOf(element);
  if (declaration) yield { document: AstUtils.getDocument(element), node: declaration };
  for (const document of documents) {
    for (const reference of document.references as Reference[]) {
      if (!reference.$refText.split('.').includes(element.name)) continue;
      for (const part of partsOf(reference)) {
        if (part.element === element) yield { document, node: part.name };
      }
    }
  }
}
