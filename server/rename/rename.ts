import {
  AstUtils,
  CstUtils,
  type GrammarConfig,
  type LangiumDocument,
  type LangiumDocuments,
  type LeafCstNode,
} from 'langium';
import type { RenameProvider } from 'langium/lsp';
import {
  LSPErrorCodes,
  type Position,
  type Range,
  type RenameParams,
  ResponseError,
  type TextDocumentPositionParams,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { type Element, isElement } from '../../language/generated/syntax/ast.ts';
import { libraryScheme } from '../../language/syntax/library.ts';
import { Draft } from '../edits/draft.ts';
import { Rehearsal } from '../edits/rehearsal.ts';
import type { VardeServerServices } from '../services.ts';
import { objectionTo, objectionToName, objectionToTwin } from './objection.ts';
import { occurrencesOf } from './occurrences.ts';

/** Renames an element in all files, wherever its name stands alone or within a longer one, unless that would change what a name means. */
export class Rename implements RenameProvider {
  private readonly services: VardeServerServices;
  private readonly documents: LangiumDocuments;
  private readonly config: GrammarConfig;

  constructor(services: VardeServerServices) {
    this.services = services;
    this.documents = services.shared.workspace.LangiumDocuments;
    this.config = services.parser.GrammarConfig;
  }

  prepareRename(document: LangiumDocument, { position }: TextDocumentPositionParams): Range | undefined {
    return this.namedAt(document, position)?.word.range;
  }

  async rename(
    document: LangiumDocument,
    { position, newName }: RenameParams,
  ): Promise<WorkspaceEdit | undefined> {
    const named = this.namedAt(document, position);
    if (!named || newName.normalize('NFC') === named.element.name) return undefined;
    const { element } = named;
    refuse(objectionToName(newName, this.services));
    refuse(objectionToTwin(element, newName.normalize('NFC'), this.services));
    const draft = new Draft();
    for (const { document: file, node } of occurrencesOf(
      element,
      AstUtils.getDocument(element),
      this.documents.all,
    )) {
      draft.replace(file, node.offset, node.end, newName);
    }
    refuse(objectionTo(await Rehearsal.of(draft, this.services), newName, this.services));
    return this.services.lsp.WorkspaceEdits.of(draft);
  }

  private namedAt(
    document: LangiumDocument,
    position: Position,
  ): { word: LeafCstNode; element: Element } | undefined {
    const offset = document.textDocument.offsetAt(position);
    const root = document.parseResult.value.$cstNode;
    const word = CstUtils.findDeclarationNodeAtOffset(root, offset, this.config.nameRegexp);
    const [element] = word ? this.services.references.References.findDeclarations(word) : [];
    if (!word || !isElement(element)) return undefined;
    if (AstUtils.getDocument(element).uri.scheme === libraryScheme)
      refuse(`\`${element.name}\` ships with Varde and keeps its name.`);
    return { word, element };
  }
}

function refuse(objection: string | undefined): void {
  if (objection !== undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, objection);
}
