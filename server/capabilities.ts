import { DefaultLanguageServer } from 'langium/lsp';
import type { InitializeParams, InitializeResult } from 'vscode-languageserver';
import { codeActionOptions } from './actions/code-actions.ts';

/** Tells clients of what the server answers beyond what Langium knows of. */
export class VardeLanguageServer extends DefaultLanguageServer {
  protected override buildInitializeResult(params: InitializeParams): InitializeResult {
    const { capabilities, ...result } = super.buildInitializeResult(params);
    return {
      ...result,
      capabilities: {
        ...capabilities,
        workspace: {
          ...capabilities.workspace,
          workspaceFolders: { supported: true, changeNotifications: true },
        },
        codeActionProvider: codeActionOptions,
        selectionRangeProvider: true,
        linkedEditingRangeProvider: true,
      },
    };
  }
}
