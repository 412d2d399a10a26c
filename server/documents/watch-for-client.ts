import type { Connection } from 'vscode-languageserver';
import { Utils } from 'vscode-uri';
import { configurationName } from '../../language/syntax/configuration/configuration.ts';
import { explain } from '../explain.ts';
import type { VardeServerSharedServices } from '../services.ts';
import { watchFiles } from './watch-files.ts';

/** Watches the folders itself, where the client cannot be asked to. */
export function watchForClient(connection: Connection, { lsp, workspace }: VardeServerSharedServices): void {
  const { WorkspaceManager: manager } = workspace;
  let canWatch = false;
  lsp.LanguageServer.onInitialize(({ capabilities }) => {
    canWatch = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false;
  });
  const failed = (error: unknown): void =>
    connection.console.error(`Files can no longer be watched. ${explain(error)}`);
  lsp.LanguageServer.onInitialized(async () => {
    if (canWatch) return;
    const watching = manager.roots.map((folder) =>
      watchFiles({
        folder,
        includes: (uri, isDirectory) =>
          Utils.basename(uri) === configurationName ||
          manager.shouldIncludeEntry({ uri, isDirectory, isFile: !isDirectory }),
        changed: (changes) => lsp.DocumentUpdateHandler.didChangeWatchedFiles({ changes }),
        failed,
      }),
    );
    await Promise.all(watching).catch(failed);
  });
}
