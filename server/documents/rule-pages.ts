import { DefaultTextDocumentContentProvider } from 'langium/lsp';
import type {
  CancellationToken,
  TextDocumentContentParams,
  TextDocumentContentResult,
} from 'vscode-languageserver';
import type { Diagnostic } from 'vscode-languageserver-types';
import { URI } from 'vscode-uri';
import { allRules, rulePage } from '../../language/checks/explain-rule.ts';
import { libraryScheme } from '../../language/syntax/library.ts';
import type { VardeServerSharedServices } from '../services.ts';

const pages = new Map(
  allRules.map((rule) => [
    URI.from({ scheme: libraryScheme, path: `/checks/${rule.id}.md` }).toString(),
    rule,
  ]),
);
const addresses = new Map([...pages].map(([uri, { id }]) => [id, uri]));

/** Gives clients the text of what ships with Varde: the library, and the pages about rules. */
export class ShippedTexts extends DefaultTextDocumentContentProvider {
  constructor(services: VardeServerSharedServices) {
    super(services, libraryScheme);
  }

  override async provideTextDocumentContent(
    params: TextDocumentContentParams,
    token: CancellationToken,
  ): Promise<TextDocumentContentResult | undefined> {
    const rule = pages.get(URI.parse(params.uri).toString());
    return rule ? { text: rulePage(rule) } : super.provideTextDocumentContent(params, token);
  }
}

/** Returns the function that adds to a diagnostic where the page about its rule is, for clients that can open it. */
export function linkingRulePages({ lsp }: VardeServerSharedServices): (diagnostic: Diagnostic) => Diagnostic {
  let canOpen = false;
  lsp.LanguageServer.onInitialize(({ capabilities: { workspace, textDocument } }) => {
    const showsLinks = textDocument?.publishDiagnostics?.codeDescriptionSupport ?? false;
    canOpen = showsLinks && workspace?.textDocumentContent !== undefined;
  });
  return (diagnostic) => {
    const href = canOpen ? addresses.get(String(diagnostic.code)) : undefined;
    return href === undefined ? diagnostic : { ...diagnostic, codeDescription: { href } };
  };
}
