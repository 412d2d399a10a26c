import type { Connection } from 'vscode-languageserver';
import { pictureOf } from '../plans/picture.ts';
import { DiagramRequest } from '../protocol/diagrams.ts';
import { refuseUnknownFile } from '../refuse.ts';
import type { VardeServerSharedServices } from '../services.ts';
import { answer } from './answer.ts';

/** Answers with one picture of the plan that a file belongs to. */
export function answerDiagrams(connection: Connection, services: VardeServerSharedServices): void {
  answer<DiagramRequest.Params, DiagramRequest.Result>(
    connection,
    services,
    DiagramRequest,
    async (params, token) => (await pictureOf(services, params, token)) ?? refuseUnknownFile(params.uri),
  );
}
