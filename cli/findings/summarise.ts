import type { Severity } from '../../language/checks/finding.ts';
import type { CheckSummary, ReportedFinding } from './reported.ts';

/** Counts findings; `checked` says what was looked at. */
export function summarise(
  findings: readonly ReportedFinding[],
  checked: Pick<CheckSummary, 'files' | 'elements' | 'milliseconds'>,
): CheckSummary {
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    errors: of('error'),
    warnings: of('warning'),
    information: of('information'),
    filesWithFindings: new Set(findings.map(({ file }) => file)).size,
    ...checked,
  };
}
