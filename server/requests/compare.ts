import type { Connection } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { messagesIn } from '../../language/locale/messages.ts';
import { reviewWords } from '../../language/locale/review.ts';
import { earlierVersion } from '../comparison/earlier-version.ts';
import { comparisonItems, earlierDates } from '../comparison/items.ts';
import type { KnownPlan } from '../plans/plans.ts';
import { saidOfPlan } from '../plans/said-of-plan.ts';
import { CompareRequest, ComparisonRequest } from '../protocol/comparison.ts';
import { PlanChanged } from '../protocol/diagrams.ts';
import { refuse, refuseUnknownFile } from '../refuse.ts';
import type { VardeServerSharedServices } from '../services.ts';
import { answer, answerWhenChecked } from './answer.ts';

/** Begins and ends comparisons of plans with earlier states, and answers with what they come to. */
export function answerComparisons(connection: Connection, services: VardeServerSharedServices): void {
  const { Comparisons: comparisons, Plans: plans, ReaderLanguage: reader } = services.workspace;

  answer<CompareRequest.Params, null>(connection, services, CompareRequest, async ({ uri, earlier }) => {
    const { plan } = planOf(uri);
    if (earlier) {
      const version = await earlierVersion(services, plan.uri, earlier.files);
      if (!version) refuse(reviewWords[reader.locale].newPlan(plan.title));
      comparisons.begin(plan.uri, earlier.name, version);
    } else comparisons.end(plan.uri);
    const changed: PlanChanged.Params = { uris: plan.files };
    await connection.sendNotification(PlanChanged.method, changed);
    return null;
  });

  answerWhenChecked<ComparisonRequest.Params, ComparisonRequest.Result>(
    connection,
    services,
    ComparisonRequest,
    async ({ uri }, token) => {
      const known = planOf(uri);
      const comparison = comparisons.of(known);
      if (!comparison) return { items: [], dates: [] };
      const checked = await known.check(token);
      const findings = comparison.findings(saidOfPlan(services, checked, messagesIn(known.plan.locale)));
      const items = comparisonItems(comparison, findings);
      return { items, dates: earlierDates(comparison, reader.locale) };
    },
  );

  function planOf(uri: string): KnownPlan {
    return plans.planOf(URI.parse(uri)) ?? refuseUnknownFile(uri);
  }
}
