import { DocumentState } from 'langium';
import { type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { reportOfFile, reportsOf } from '../plans/report.ts';
import { ReportChoicesRequest, ReportRequest } from '../protocol/documents.ts';
import type { VardeServerSharedServices } from '../services.ts';
import { answer } from './answer.ts';
import { whenBuilt } from './when-built.ts';
import { whenChecked } from './when-checked.ts';

/** Answers which reports there are of a plan, and with one of them. */
export function answerReports(connection: Connection, services: VardeServerSharedServices): void {
  answer<ReportChoicesRequest.Params, ReportChoicesRequest.Result>(
    connection,
    services,
    ReportChoicesRequest,
    async (params) => {
      const reports = reportsOf(services, params);
      if (reports) return reports;
      throw new ResponseError(LSPErrorCodes.RequestFailed, `${params.uri} is not in the workspace.`);
    },
  );
  connection.onRequest(
    ReportRequest.method,
    whenChecked<ReportRequest.Params, ReportRequest.Result>(services, (params, token) =>
      whenBuilt(services, DocumentState.Validated, token, async () => {
        const document = await reportOfFile(services, params, token);
        if (document) return { document };
        throw new ResponseError(LSPErrorCodes.RequestFailed, `${params.uri} has no such report.`);
      }),
    ),
  );
}
