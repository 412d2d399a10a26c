import type { Cancellation } from 'langium';
import { URI } from 'vscode-uri';
import { findingsInFiles } from '../../language/checks/findings-in-files.ts';
import { planFilesOf } from '../../language/checks/plan-files.ts';
import { weakPoints } from '../../language/checks/weak-points.ts';
import { messagesIn } from '../../language/locale/messages.ts';
import { reportWordsOf } from '../../language/locale/report.ts';
import { ownOfKind } from '../../language/plan/own-elements.ts';
import type { Document } from '../../language/report/document.ts';
import { ownReport } from '../../language/report/own-report.ts';
import { reportOf } from '../../language/report/report.ts';
import { templateNames } from '../../language/report/template-name.ts';
import type { ReportChoicesRequest, ReportRequest } from '../protocol/documents.ts';
import type { VardeServerSharedServices } from '../services.ts';
import { today } from '../today.ts';
import { plansIn } from './picture.ts';

/** Returns the reports that there are of a file's plan; undefined for a file that is not in the workspace. Files must be linked. */
export function reportsOf(
  { workspace }: VardeServerSharedServices,
  { uri }: ReportChoicesRequest.Params,
): ReportChoicesRequest.Result | undefined {
  const known = workspace.Plans.planOf(URI.parse(uri));
  if (!known) return undefined;
  const { titles } = reportWordsOf(workspace.ReaderLanguage.locale);
  const own = ownOfKind(known.plan, 'report').map(({ id, title }) => ({ asked: { own: id }, title }));
  const templates = templateNames.map((template) => ({ asked: { template }, title: titles[template] }));
  return { choices: [...own, ...templates] };
}

/**
 * Returns a report of a file's plan; undefined where the file is not in the workspace or the plan no longer declares the
 * report. Files must be validated. Throws `OperationCancelled` when it is cancelled.
 */
export async function reportOfFile(
  services: VardeServerSharedServices,
  { uri, asked, format }: ReportRequest.Params,
  token: Cancellation.CancellationToken,
): Promise<Document | undefined> {
  const known = services.workspace.Plans.planOf(URI.parse(uri));
  if (!known) return undefined;
  const { plan, schedule } = known;
  const checked = [await known.check(token)];
  const context = {
    plans: plansIn(known),
    today: today(),
    target: format === 'md' ? 'github' : 'page',
    findings: weakPoints(findingsInFiles(checked, planFilesOf(services), messagesIn(plan.locale))),
  } as const;
  if ('template' in asked) return reportOf(plan, schedule, asked.template, context);
  const report = ownOfKind(plan, 'report').find(({ id }) => id === asked.own);
  return report && ownReport(plan, schedule, report, context);
}
