import { type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { pictureOf } from '../plans/picture.ts';
import { DiagramRequest } from '../protocol/diagrams.ts';
import type { VardeServerSharedServices } from '../services.ts';
import { answer } from './answer.ts';

/** Answers with one picture of the plan that a file belongs to. */
export function answerDiagrams(connection: Connection, services: VardeServerSharedServices): void {
  answer<DiagramRequest.Params, DiagramRequest.Result>(
    connection,
    services,
    DiagramRequest,
    async (params, token) => {
      const picture = await pictureOf(services, params, token);
      if (picture) return picture;
      throw new ResponseError(LSPErrorCodes.RequestFailed, `${params.uri} is not in the workspace.`);
    },
  );
}
