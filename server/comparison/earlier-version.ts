import { URI } from 'vscode-uri';
import { checkPlan } from '../../language/checks/check-plan.ts';
import { configuredSeverity } from '../../language/checks/configured-severity.ts';
import { messagesIn } from '../../language/locale/messages.ts';
import { lowerPlan } from '../../language/plan/lower/lower-plan.ts';
import type { Version } from '../../language/review/version.ts';
import { schedulePlan } from '../../language/schedule/schedule-plan.ts';
import { createVardeServices } from '../../language/syntax/services.ts';
import { saidOfPlan } from '../plans/said-of-plan.ts';
import type { EarlierFile } from '../protocol/comparison.ts';
import type { VardeServerSharedServices } from '../services.ts';
import { EarlierFiles } from './earlier-files.ts';

/**
 * Reads a plan as it was, where these files differed from today's; undefined where its file was not there.
 */
export async function earlierVersion(
  { workspace: { FileSystemProvider: files, WorkspaceManager: manager } }: VardeServerSharedServices,
  plan: string,
  differing: readonly EarlierFile[],
): Promise<Version | undefined> {
  const earlier = new EarlierFiles(files, differing);
  const uri = URI.parse(differing.find(({ now }) => now === plan)?.uri ?? plan);
  if (!(await earlier.exists(uri))) return undefined;
  const { shared } = createVardeServices({ fileSystemProvider: () => earlier });
  shared.workspace.WorkspaceManager.roots = manager.roots;
  const document = await shared.workspace.LangiumDocuments.getOrCreateDocument(uri);
  await shared.workspace.DocumentBuilder.build([document], { validation: true });
  const read = lowerPlan(shared, document);
  const schedule = schedulePlan(read);
  const severityOf = configuredSeverity(shared.workspace.Configurations.of(uri));
  const findings = saidOfPlan(shared, checkPlan(read, schedule, severityOf), messagesIn(read.locale));
  return { plan: read, schedule, findings };
}
