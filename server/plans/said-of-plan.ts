import type { CheckedPlan } from '../../language/checks/check-plan.ts';
import type { Finding } from '../../language/checks/finding.ts';
import { findingsInFiles } from '../../language/checks/findings-in-files.ts';
import { languageFindings } from '../../language/checks/language-findings.ts';
import { planFilesOf } from '../../language/checks/plan-files.ts';
import type { Messages } from '../../language/locale/messages.ts';
import { libraryScheme } from '../../language/syntax/library.ts';
import type { VardeSharedServices } from '../../language/syntax/services.ts';

/** Returns what the rules say of the form of a plan's files, and then of the plan. The files must be validated. */
export function saidOfPlan(
  services: VardeSharedServices,
  checked: CheckedPlan,
  messages: Messages,
): Finding[] {
  const files = planFilesOf(services);
  const ofForm = checked.plan.files.flatMap((file) => {
    const document = files.documentOf(file);
    return document && document.uri.scheme !== libraryScheme ? languageFindings(document) : [];
  });
  return [...ofForm, ...findingsInFiles([checked], files, messages)];
}
