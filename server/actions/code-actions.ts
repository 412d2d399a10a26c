import type { LangiumDocument } from 'langium';
import type { CodeActionProvider } from 'langium/lsp';
import {
  type CodeAction,
  type CodeActionClientCapabilities,
  CodeActionKind,
  type CodeActionOptions,
  type CodeActionParams,
  type Range,
  ResponseError,
} from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import type { VardeDocument } from '../../language/syntax/form/rule.ts';
import { libraryScheme } from '../../language/syntax/library.ts';
import { refuse } from '../refuse.ts';
import type { VardeServerServices } from '../services.ts';
import { allOffers } from './all-offers.ts';
import { fixAllKind } from './fix-all.ts';
import type { Offer } from './offer.ts';

/** What the server says of its code actions when it starts. */
export const codeActionOptions: CodeActionOptions = {
  codeActionKinds: [
    CodeActionKind.QuickFix,
    CodeActionKind.RefactorExtract,
    CodeActionKind.RefactorInline,
    CodeActionKind.RefactorRewrite,
    CodeActionKind.RefactorMove,
    fixAllKind,
  ],
  resolveProvider: true,
};

/** By what an offer is found again when its changes are asked for. */
interface Asked {
  readonly uri: string;
  readonly range: Range;
  readonly index: number;
}

/** Offers fixes and refactorings; the changes themselves are worked out once one has been chosen, where the client can wait. */
export class CodeActions implements CodeActionProvider {
  private readonly services: VardeServerServices;
  private abilities: CodeActionClientCapabilities = {};

  constructor(services: VardeServerServices) {
    this.services = services;
    services.shared.lsp.LanguageServer.onInitialize(({ capabilities }) => {
      this.abilities = capabilities.textDocument?.codeAction ?? {};
    });
  }

  async getCodeActions(
    document: LangiumDocument,
    { range, context: { only } }: CodeActionParams,
  ): Promise<CodeAction[]> {
    if (document.uri.scheme === libraryScheme) return [];
    const actions = this.offers(document, range).map((offer, index) => ({ offer, index }));
    const wanted = actions.filter(({ offer }) => isAskedFor(offer, only));
    const written = wanted.map(({ offer, index }) =>
      this.action(offer, { uri: document.uri.toString(), range, index }),
    );
    return (await Promise.all(written)).filter(({ disabled }) => !disabled || this.abilities.disabledSupport);
  }

  /** Adds the changes to an action that has been chosen. */
  async resolve(action: CodeAction): Promise<CodeAction> {
    const { uri, range, index } = action.data as Asked;
    const { LangiumDocuments: documents, ReaderLanguage: reader } = this.services.shared.workspace;
    const document = documents.getDocument(URI.parse(uri));
    const offer = document && this.offers(document, range)[index];
    if (offer?.title !== action.title) refuse(reader.messages.actions.fileChanged);
    return { ...action, edit: this.services.lsp.WorkspaceEdits.of(await offer.draft()) };
  }

  private offers(document: LangiumDocument, range: Range): Offer[] {
    return allOffers.flatMap((offers) => [...offers(document as VardeDocument, range, this.services)]);
  }

  private async action(offer: Offer, data: Asked): Promise<CodeAction> {
    const { title, kind, isPreferred, diagnostics, disabled } = offer;
    const action: CodeAction = {
      title,
      kind,
      ...(isPreferred && { isPreferred }),
      ...(diagnostics && { diagnostics: [...diagnostics] }),
      ...(disabled && { disabled: { reason: disabled } }),
    };
    if (disabled) return action;
    const { resolveSupport, dataSupport } = this.abilities;
    if (dataSupport && resolveSupport?.properties.includes('edit')) return { ...action, data };
    try {
      return { ...action, edit: this.services.lsp.WorkspaceEdits.of(await offer.draft()) };
    } catch (error) {
      if (!(error instanceof ResponseError)) throw error;
      return { ...action, disabled: { reason: error.message } };
    }
  }
}

/** What is done to a whole file is offered where it is asked for alone. */
function isAskedFor({ kind }: Offer, only: readonly CodeActionKind[] | undefined): boolean {
  if (!only) return !kind.startsWith(CodeActionKind.Source);
  return only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}
