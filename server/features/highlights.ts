import {
  AstUtils,
  type GrammarConfig,
  GrammarUtils,
  type LangiumDocument,
  type Reference,
  type References,
} from 'langium';
import type { DocumentHighlightProvider } from 'langium/lsp';
import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
} from 'vscode-languageserver';
import type { VardeServerServices } from '../services.ts';
import { nameAt } from './name-at.ts';
import { partsOf } from './reference-parts.ts';

/** Marks every place in a file where the element under the cursor is named, alone or as part of a longer name. */
export class Highlights implements DocumentHighlightProvider {
  private readonly references: References;
  private readonly config: GrammarConfig;

  constructor(services: VardeServerServices) {
    this.references = services.references.References;
    this.config = services.parser.GrammarConfig;
  }

  getDocumentHighlight(
    document: LangiumDocument,
    { position }: DocumentHighlightParams,
  ): DocumentHighlight[] {
    const name = nameAt(document, position, this.config);
    const [element] = name ? this.references.findDeclarations(name) : [];
    if (!element) return [];
    const declared =
      AstUtils.getDocument(element) === document &&
      GrammarUtils.findNodeForProperty(element.$cstNode, 'name');
    const uses = document.references
      .flatMap((reference) => partsOf(reference as Reference))
      .filter((part) => part.element === element);
    return [
      ...(declared ? [{ range: declared.range, kind: DocumentHighlightKind.Write }] : []),
      ...uses.map(({ name: { range } }) => ({ range, kind: DocumentHighlightKind.Read })),
    ];
  }
}
