import type { Severity } from '../../language/checks/finding.ts';
import { rulesOfForm, settableRules } from '../../language/syntax/configuration/rules.ts';
import { didYouMean } from '../did-you-mean.ts';
import { misuse } from '../misuse.ts';
import type { ReportedFinding } from './reported.ts';

/** From the least serious to the most. */
export const severities = ['information', 'warning', 'error'] as const satisfies readonly Severity[];

/** Returns the findings that are at least so serious, and of one of the rules where some are named. */
export function selectFindings(
  findings: readonly ReportedFinding[],
  least: Severity,
  rules: readonly string[] | undefined,
): ReportedFinding[] {
  const shown: readonly Severity[] = severities.slice(severities.indexOf(least));
  return findings.filter(
    ({ severity, rule }) => shown.includes(severity) && (!rules || rules.includes(rule)),
  );
}

const ruleIds: readonly string[] = [...rulesOfForm, ...settableRules, 'bad-configuration'];

/** Adds the rule that an option names to those before it. Throws where there is no such rule. */
export function alsoRule(name: string, before: readonly string[] = []): string[] {
  if (ruleIds.includes(name)) return [...before, name];
  throw misuse`There is no rule “${name}”. ${didYouMean(name, ruleIds)}The handbook lists the rules.`;
}
