import type { Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Configuration } from './configuration.ts';
import type { RuleSeverity } from './rules.ts';

const levels: Readonly<Record<Exclude<RuleSeverity, 'off'>, DiagnosticSeverity>> = {
  error: 1,
  warning: 2,
  information: 3,
};

/** Returns the diagnostics as loud as the workspace wants them, without those of rules that are off. */
export function applySeverities(diagnostics: readonly Diagnostic[], { rules }: Configuration): Diagnostic[] {
  return diagnostics.flatMap((diagnostic) => {
    const severity = rules.get(String(diagnostic.code));
    if (severity === 'off') return [];
    return severity ? { ...diagnostic, severity: levels[severity] } : diagnostic;
  });
}
