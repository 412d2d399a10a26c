import type { Connection } from 'vscode-languageserver';
import { reportOfFile, reportsOf } from '../plans/report.ts';
import { ReportChoicesRequest, ReportRequest } from '../protocol/documents.ts';
import { refuse, refuseUnknownFile } from '../refuse.ts';
import type { VardeServerSharedServices } from '../services.ts';
import { answer, answerWhenChecked } from './answer.ts';

/** Answers which reports there are of a plan, and with one of them. */
export function answerReports(connection: Connection, services: VardeServerSharedServices): void {
  answer<ReportChoicesRequest.Params, ReportChoicesRequest.Result>(
    connection,
    services,
    ReportChoicesRequest,
    (params) => reportsOf(services, params) ?? refuseUnknownFile(params.uri),
  );
  answerWhenChecked<ReportRequest.Params, ReportRequest.Result>(
    connection,
    services,
    ReportRequest,
    async (params, token) => ({
      document: (await reportOfFile(services, params, token)) ?? refuse(`${params.uri} has no such report.`),
    }),
  );
}
