import type { Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Finding, Severity } from './finding.ts';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = { error: 1, warning: 2, information: 3 };

/** Returns the finding as editors show it; its `data` holds the rule and the fixes, as that of every problem does. */
export function toDiagnostic({ rule, severity, message, range, related, fixes = [] }: Finding): Diagnostic {
  return {
    code: rule,
    source: 'varde',
    severity: severities[severity],
    message,
    range,
    relatedInformation: related.map((place) => ({
      message: place.message,
      location: { uri: place.uri, range: place.range },
    })),
    data: { rule, fixes },
  };
}
