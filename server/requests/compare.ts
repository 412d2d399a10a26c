import { DocumentState } from 'langium';
import { type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { messagesIn } from '../../language/locale/messages.ts';
import { reviewWords } from '../../language/locale/review.ts';
import { earlierVersion } from '../comparison/earlier-version.ts';
import { comparisonItems, earlierDates } from '../comparison/items.ts';
import type { KnownPlan } from '../plans/plans.ts';
import { saidOfPlan } from '../plans/said-of-plan.ts';
import { CompareRequest, ComparisonRequest } from '../protocol/comparison.ts';
import { PlanChanged } from '../protocol/diagrams.ts';
import type { VardeServerSharedServices } from '../services.ts';
import { answer } from './answer.ts';
import { whenBuilt } from './when-built.ts';
import { whenChecked } from './when-checked.ts';

/** Begins and ends comparisons of plans with earlier states, and answers with what they come to. */
export function answerComparisons(connection: Connection, services: VardeServerSharedServices): void {
  const { Comparisons: comparisons, Plans: plans, ReaderLanguage: reader } = services.workspace;

  answer<CompareRequest.Params, null>(connection, services, CompareRequest, async ({ uri, earlier }) => {
    const { plan } = planOf(uri);
    if (earlier) {
      const version = await earlierVersion(services, plan.uri, earlier.files);
      if (!version) throw refusal(reviewWords[reader.locale].newPlan(plan.title));
      comparisons.begin(plan.uri, earlier.name, version);
    } else comparisons.end(plan.uri);
    const changed: PlanChanged.Params = { uris: plan.files };
    await connection.sendNotification(PlanChanged.method, changed);
    return null;
  });

  connection.onRequest(
    ComparisonRequest.method,
    whenChecked<ComparisonRequest.Params, ComparisonRequest.Result>(services, ({ uri }, token) =>
      whenBuilt(services, DocumentState.Validated, token, async () => {
        const known = planOf(uri);
        const comparison = comparisons.of(known);
        if (!comparison) return { items: [], dates: [] };
        const checked = await known.check(token);
        const findings = comparison.findings(saidOfPlan(services, checked, messagesIn(known.plan.locale)));
        const items = comparisonItems(comparison, findings);
        return { items, dates: earlierDates(comparison, reader.locale) };
      }),
    ),
  );

  function planOf(uri: string): KnownPlan {
    const known = plans.planOf(URI.parse(uri));
    if (!known) throw refusal(`${uri} is not in the workspace.`);
    return known;
  }
}

function refusal(message: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}
