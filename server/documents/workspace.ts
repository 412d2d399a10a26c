import type { Connection } from 'vscode-languageserver';
import type { URI } from 'vscode-uri';
import { VardeWorkspaceManager } from '../../language/syntax/workspace.ts';
import { explain } from '../explain.ts';
import type { VardeServerSharedServices } from '../services.ts';

/** The folders that an editor works in; one that cannot be read does not keep the others from it. */
export class LiveWorkspaceManager extends VardeWorkspaceManager {
  private readonly connection: Connection | undefined;

  constructor(services: VardeServerSharedServices) {
    super(services);
    this.connection = services.lsp.Connection;
    this.initialBuildOptions = services.workspace.DocumentBuilder.updateBuildOptions;
  }

  protected override cannotRead(folder: URI, error: unknown): void {
    this.connection?.console.error(`${folder.toString(true)} cannot be read: ${explain(error)}`);
  }
}
