import type { Cancellation } from 'langium';
import { URI, Utils } from 'vscode-uri';
import type { Finding, Severity } from '../../language/checks/finding.ts';
import type { PlanFinding } from '../protocol/plans.ts';
import type { VardeServerSharedServices } from '../services.ts';
import { saidOfPlan } from './said-of-plan.ts';

const byGravity: readonly Severity[] = ['error', 'warning', 'information'];

/**
 * Returns what is found in the files of the plan that a file belongs to, the gravest first; undefined for a file that is
 * not in the workspace. Files must be validated. Throws `OperationCancelled` when it is cancelled.
 */
export async function findingsOfPlan(
  services: VardeServerSharedServices,
  uri: string,
  token: Cancellation.CancellationToken,
): Promise<PlanFinding[] | undefined> {
  const { Plans: plans, ReaderLanguage: reader } = services.workspace;
  const known = plans.planOf(URI.parse(uri));
  if (!known) return undefined;
  return saidOfPlan(services, await known.check(token), reader.messages)
    .map(told)
    .sort(byGravityAndPlace);
}

function told({ message, severity, uri, range }: Finding): PlanFinding {
  return { message, severity, file: Utils.basename(URI.parse(uri)), place: { uri, ...range.start } };
}

function byGravityAndPlace(a: PlanFinding, b: PlanFinding): number {
  return (
    byGravity.indexOf(a.severity) - byGravity.indexOf(b.severity) ||
    a.place.uri.localeCompare(b.place.uri, 'en') ||
    a.place.line - b.place.line ||
    a.place.character - b.place.character
  );
}
