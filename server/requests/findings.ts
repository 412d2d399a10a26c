import { DocumentState } from 'langium';
import { type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { findingsOfPlan } from '../plans/findings-of-plan.ts';
import { FindingsRequest } from '../protocol/plans.ts';
import type { VardeServerSharedServices } from '../services.ts';
import { whenBuilt } from './when-built.ts';
import { whenChecked } from './when-checked.ts';

/** Answers with what is found in the plan that a file belongs to. */
export function answerFindings(connection: Connection, services: VardeServerSharedServices): void {
  connection.onRequest(
    FindingsRequest.method,
    whenChecked<FindingsRequest.Params, FindingsRequest.Result>(services, ({ uri }, token) =>
      whenBuilt(services, DocumentState.Validated, token, async () => {
        const findings = await findingsOfPlan(services, uri, token);
        if (findings) return { findings };
        throw new ResponseError(LSPErrorCodes.RequestFailed, `${uri} is not in the workspace.`);
      }),
    ),
  );
}
