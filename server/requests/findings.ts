import type { Connection } from 'vscode-languageserver';
import { findingsOfPlan } from '../plans/findings-of-plan.ts';
import { FindingsRequest } from '../protocol/plans.ts';
import { refuseUnknownFile } from '../refuse.ts';
import type { VardeServerSharedServices } from '../services.ts';
import { answerWhenChecked } from './answer.ts';

/** Answers with what is found in the plan that a file belongs to. */
export function answerFindings(connection: Connection, services: VardeServerSharedServices): void {
  answerWhenChecked<FindingsRequest.Params, FindingsRequest.Result>(
    connection,
    services,
    FindingsRequest,
    async ({ uri }, token) => ({
      findings: (await findingsOfPlan(services, uri, token)) ?? refuseUnknownFile(uri),
    }),
  );
}
