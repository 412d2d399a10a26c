import type { Connection } from 'vscode-languageserver';
import { exportOf } from '../plans/export.ts';
import { ExportRequest } from '../protocol/documents.ts';
import { refuseUnknownFile } from '../refuse.ts';
import type { VardeServerSharedServices } from '../services.ts';
import { answer } from './answer.ts';

/** Answers with the plan that a file belongs to as other programs read it; writes no file itself. */
export function answerExports(connection: Connection, services: VardeServerSharedServices): void {
  answer<ExportRequest.Params, ExportRequest.Result>(
    connection,
    services,
    ExportRequest,
    async (params) => (await exportOf(services, params)) ?? refuseUnknownFile(params.uri),
  );
}
