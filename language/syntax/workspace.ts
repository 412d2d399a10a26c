import { type Cancellation, DefaultWorkspaceManager } from 'langium';
import type { WorkspaceFolder } from 'vscode-languageserver-types';

/** Remembers the folders that it was started with, so that `use` stays inside them. */
export class VardeWorkspaceManager extends DefaultWorkspaceManager {
  override async initializeWorkspace(
    folders: WorkspaceFolder[],
    token?: Cancellation.CancellationToken,
  ): Promise<void> {
    this.folders = folders;
    await super.initializeWorkspace(folders, token);
  }
}
