import {
  type AstNode,
  type Cancellation,
  DefaultLangiumDocumentFactory,
  isOperationCancelled,
  type LangiumDocument,
  type ParseResult,
} from 'langium';
import type { TextDocuments } from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { URI } from 'vscode-uri';
import type { VardeParser } from '../../language/syntax/parser.ts';
import { explain } from '../explain.ts';
import type { VardeServerSharedServices } from '../services.ts';

/** Reads and parses files; one where that fails (gone meanwhile, no permission) is empty and does not stop the others. */
export class FileReader extends DefaultLangiumDocumentFactory {
  private readonly connection: Connection | undefined;
  private readonly open: TextDocuments<TextDocument>;
  private readonly services: VardeServerSharedServices;

  constructor(services: VardeServerSharedServices) {
    super(services);
    this.connection = services.lsp.Connection;
    this.open = services.workspace.TextDocuments;
    this.services = services;
  }

  protected override async getInitialText(uri: URI): Promise<string> {
    return this.open.get(uri)?.getText() ?? this.read(uri);
  }

  protected override async getUpdatedText(
    { uri }: LangiumDocument,
    textDocument: TextDocument | undefined,
  ): Promise<string> {
    return textDocument?.getText() ?? this.read(uri);
  }

  protected override async parseAsync<T extends AstNode>(
    uri: URI,
    text: string,
    token: Cancellation.CancellationToken,
  ): Promise<ParseResult<T>> {
    try {
      const { LangiumParser } = this.serviceRegistry.getServices(uri).parser;
      const replaced = this.services.workspace.LangiumDocuments.getDocument(uri)?.parseResult.value;
      return (LangiumParser as VardeParser).parseInstead<T>(replaced, text);
    } catch (error) {
      if (isOperationCancelled(error)) throw error;
      this.connection?.console.error(`${uri.toString(true)} cannot be parsed: ${explain(error)}`);
      return super.parseAsync<T>(uri, '', token);
    }
  }

  private async read(uri: URI): Promise<string> {
    try {
      return await this.fileSystemProvider.readFile(uri);
    } catch (error) {
      this.connection?.console.error(`${uri.toString(true)} cannot be read: ${explain(error)}`);
      return '';
    }
  }
}
