import type { LangiumDocument } from 'langium';
import { URI } from 'vscode-uri';
import { checkPlan, checkPortfolio } from '../../language/checks/check-plan.ts';
import { configurationFindings } from '../../language/checks/configuration-findings.ts';
import { configuredSeverity } from '../../language/checks/configured-severity.ts';
import type { Finding } from '../../language/checks/finding.ts';
import { findingsInFiles } from '../../language/checks/findings-in-files.ts';
import { languageFindings } from '../../language/checks/language-findings.ts';
import { planFilesOf } from '../../language/checks/plan-files.ts';
import { isEntry } from '../../language/plan/lower/entry.ts';
import { entriesSeenBy } from '../../language/plan/lower/lower-plan.ts';
import { libraryScheme } from '../../language/syntax/library.ts';
import type { VardeSharedServices } from '../../language/syntax/services.ts';
import { byFile } from '../../server/plans/by-file.ts';
import { DatedPlans } from '../dated-plans.ts';
import { shownPath } from '../shown-path.ts';
import type { ReportedFinding } from './reported.ts';

/** Files that were checked, and what was found in them. */
export interface Checked<Found = ReportedFinding> {
  readonly files: readonly LangiumDocument[];
  readonly findings: readonly Found[];
}

/** Returns what is found in files as it is reported; the files must be validated. */
export function reportFindings(
  shared: VardeSharedServices,
  given: readonly LangiumDocument[],
  plans = new DatedPlans(shared),
): Checked {
  const { files, findings } = findingsIn(shared, given, plans);
  return { files, findings: findings.map(reported) };
}

/**
 * Returns what the rules of form and those of plans say of files and of all that the plans among them use, in the
 * order of the files and of the text. The files must be validated. What is wrong with the form of a text is told in the
 * language in which they were.
 */
export function findingsIn(
  shared: VardeSharedServices,
  given: readonly LangiumDocument[],
  dated = new DatedPlans(shared),
  messages = shared.workspace.ReaderLanguage.messages,
): Checked<Finding> {
  const planFiles = planFilesOf(shared);
  const { Configurations: configurations } = shared.workspace;
  const plans = given.filter(isEntry).map((entry) => {
    const severityOf = configuredSeverity(configurations.of(entry.uri));
    const { plan, schedule } = dated.of(entry);
    if (plan.head?.kind !== 'portfolio') return checkPlan(plan, schedule, severityOf);
    const seen = entriesSeenBy(shared, entry).map((other) => dated.of(other));
    return checkPortfolio(plan, seen, severityOf);
  });
  const used = plans.flatMap(({ plan }) => plan.files.flatMap((uri) => planFiles.documentOf(uri) ?? []));
  const files = [...new Set([...given, ...used])]
    .filter(({ uri }) => uri.scheme !== libraryScheme)
    .sort(byUri);
  const ofPlans = byFile(findingsInFiles(plans, planFiles, messages));
  const findings = files.flatMap((document) =>
    [...languageFindings(document), ...(ofPlans.get(document.uri.toString()) ?? [])].sort(byPlace),
  );
  const ofConfigurations = [...configurations.files].flatMap((file) => configurationFindings(file, messages));
  return { files, findings: [...ofConfigurations, ...findings] };
}

function byUri({ uri: a }: LangiumDocument, { uri: b }: LangiumDocument): number {
  return a.toString() < b.toString() ? -1 : 1;
}

function reported({ rule, severity, message, uri, range, element, related }: Finding): ReportedFinding {
  return {
    rule,
    severity,
    message,
    file: fileOf(uri),
    range,
    element: element ?? null,
    related: related.map((place) => ({
      message: place.message,
      file: fileOf(place.uri),
      range: place.range,
    })),
  };
}

/** Files that ship with Varde have no path. */
function fileOf(uri: string): string {
  const { scheme, fsPath } = URI.parse(uri);
  return scheme === 'file' ? shownPath(fsPath) : uri;
}

function byPlace(a: Finding, b: Finding): number {
  const [one, other] = [a.range.start, b.range.start];
  return one.line - other.line || one.character - other.character;
}
