import type { Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import type { URI } from 'vscode-uri';
import type { Messages } from '../locale/messages.ts';
import type { Fix, FormRule, Problem } from './problem.ts';

/** What travels with a diagnostic to whoever offers to mend it. */
export interface ProblemData {
  readonly rule: FormRule;
  readonly fixes: readonly Fix[];
}

const error: typeof DiagnosticSeverity.Error = 1;
const information: typeof DiagnosticSeverity.Information = 3;
const unnecessary: typeof DiagnosticTag.Unnecessary = 1;

/** Returns the problem as editors show it, in the reader's language; its `data` is `ProblemData`. */
export function toDiagnostic(
  problem: Problem,
  uri: URI,
  messages: Messages,
): Diagnostic & { message: string } {
  const { rule, message, range, related = [], fixes = [] } = problem;
  return {
    code: rule,
    source: 'varde',
    severity: rule === 'unused-use' ? information : error,
    message: shortened(message(messages)),
    range,
    relatedInformation: related.map((place) => ({
      message: shortened(place.message(messages)),
      location: { uri: place.uri ?? uri.toString(), range: place.range },
    })),
    ...(rule === 'unused-use' && { tags: [unnecessary] }),
    data: {
      rule,
      fixes: fixes.map((fix) => ({ ...fix, title: shortened(fix.title(messages)) })),
    } satisfies ProblemData,
  };
}

/** Cuts what is quoted at length; what stands between two quoted words is none. */
function shortened(message: string): string {
  return message.replace(/`([^`]*)`/g, (whole, word: string) =>
    word.length < 80 ? whole : `\`${word.slice(0, 60)}…\``,
  );
}
