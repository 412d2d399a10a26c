import { type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { exportOf } from '../plans/export.ts';
import { ExportRequest } from '../protocol/documents.ts';
import type { VardeServerSharedServices } from '../services.ts';
import { answer } from './answer.ts';

/** Answers with the plan that a file belongs to as other programs read it; writes no file itself. */
export function answerExports(connection: Connection, services: VardeServerSharedServices): void {
  answer<ExportRequest.Params, ExportRequest.Result>(connection, services, ExportRequest, async (params) => {
    const exported = await exportOf(services, params);
    if (exported) return exported;
    throw new ResponseError(LSPErrorCodes.RequestFailed, `${params.uri} is not in the workspace.`);
  });
}
