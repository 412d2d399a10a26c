import {
  AstUtils,
  type GrammarConfig,
  type LangiumDocument,
  type LangiumDocuments,
  type LeafCstNode,
} from 'langium';
import type { RenameProvider } from 'langium/lsp';
import type {
  Position,
  Range,
  RenameParams,
  TextDocumentPositionParams,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { type Element, isElement } from '../../language/generated/syntax/ast.ts';
import { libraryScheme } from '../../language/syntax/library.ts';
import { Draft } from '../edits/draft.ts';
import { Rehearsal } from '../edits/rehearsal.ts';
import { nameAt } from '../features/name-at.ts';
import { refuse } from '../refuse.ts';
import type { VardeServerServices } from '../services.ts';
import { objectionToMeaning, objectionToName, objectionToTwin } from './objection.ts';
import { occurrencesOf } from './occurrences.ts';

/** Renames an element in all files, where it is named alone or within a longer name, unless a name would change its meaning. */
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
    const { services } = this;
    const element = this.namedAt(document, position)?.element;
    const name = newName.normalize('NFC');
    if (!element || name === element.name) return undefined;
    const objection = objectionToName(newName, services) ?? objectionToTwin(element, name, services);
    if (objection) refuse(objection);

    const draft = new Draft();
    for (const word of occurrencesOf(element, this.documents.all)) {
      draft.replace(word.document, word.node.offset, word.node.end, newName);
    }
    const changed = objectionToMeaning(await Rehearsal.of(draft, services), name, services);
    if (changed) refuse(changed);
    return services.lsp.WorkspaceEdits.of(draft);
  }

  private namedAt(
    document: LangiumDocument,
    position: Position,
  ): { word: LeafCstNode; element: Element } | undefined {
    const word = nameAt(document, position, this.config);
    const [element] = word ? this.services.references.References.findDeclarations(word) : [];
    if (!word || !isElement(element)) return undefined;
    if (AstUtils.getDocument(element).uri.scheme === libraryScheme) {
      refuse(this.services.shared.workspace.ReaderLanguage.messages.renames.ships(element.name));
    }
    return { word, element };
  }
}
