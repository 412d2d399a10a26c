import type { Finding } from './finding.ts';
import { planRules } from './rules.ts';

/** Returns what the rules about plans say among the findings: its errors and warnings as sentences, the errors first. */
export function weakPoints(findings: readonly Finding[]): string[] {
  const rules = new Set<string>(planRules.map(({ id }) => id));
  const of = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity && rules.has(finding.rule));
  return [...of('error'), ...of('warning')].map(({ message }) => message);
}
