import type { Connection } from 'vscode-languageserver';
import type { URI } from 'vscode-uri';
import { folderAt } from '../../language/syntax/workspace.ts';
import type { VardeServerSharedServices } from '../services.ts';

/** Follows the folders that the client opens and closes while the server runs. */
export function followWorkspaceFolders(connection: Connection, { lsp }: VardeServerSharedServices): void {
  let tells = false;
  lsp.LanguageServer.onInitialize(({ capabilities }) => {
    tells = capabilities.workspace?.workspaceFolders ?? false;
  });
  lsp.LanguageServer.onInitialized(() => {
    if (!tells) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const uris = (folders: typeof added): URI[] => folders.map(({ uri }) => folderAt(uri));
      lsp.DocumentUpdateHandler.didChangeFolders(uris(added), uris(removed));
    });
  });
}
