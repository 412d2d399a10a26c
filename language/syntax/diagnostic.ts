import type { Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import type { URI } from 'vscode-uri';
import type { Fix, FormRule, Problem } from './problem.ts';

/** What travels with a diagnostic to whoever offers to mend it. */
export interface ProblemData {
  readonly rule: FormRule;
  readonly fixes: readonly Fix[];
}

const error: typeof DiagnosticSeverity.Error = 1;
const information: typeof DiagnosticSeverity.Information = 3;
const unnecessary: typeof DiagnosticTag.Unnecessary = 1;

/** Returns the problem as editors show it; its `data` is `ProblemData`. */
export function toDiagnostic(problem: Problem, uri: URI): Diagnostic & { message: string } {
  const { rule, message, range, related = [], fixes = [] } = problem;
  return {
    code: rule,
    source: 'varde',
    severity: rule === 'unused-use' ? information : error,
    message: message.replace(/`([^`]{60})[^`]{20,}`/g, '`$1…`'),
    range,
    relatedInformation: related.map((place) => ({
      message: place.message,
      location: { uri: place.uri ?? uri.toString(), range: place.range },
    })),
    ...(rule === 'unused-use' && { tags: [unnecessary] }),
    data: { rule, fixes } satisfies ProblemData,
  };
}
