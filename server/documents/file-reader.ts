import { DefaultLangiumDocumentFactory, type LangiumDocument } from 'langium';
import type { TextDocuments } from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { URI } from 'vscode-uri';
import type { VardeServerSharedServices } from '../services.ts';

/** Reads files; one that cannot be read (gone meanwhile, no permission) is empty and does not stop the others. */
export class FileReader extends DefaultLangiumDocumentFactory {
  private readonly connection: Connection | undefined;
  private readonly open: TextDocuments<TextDocument>;

  constructor(services: VardeServerSharedServices) {
    super(services);
    this.connection = services.lsp.Connection;
    this.open = services.workspace.TextDocuments;
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

  private async read(uri: URI): Promise<string> {
    try {
      return await this.fileSystemProvider.readFile(uri);
    } catch (error) {
      this.connection?.console.error(`${uri.toString(true)} cannot be read: ${String(error)}`);
      return '';
    }
  }
}
