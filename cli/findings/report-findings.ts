import type { LangiumDocument } from 'langium';
import { shownPath } from '../shown-path.ts';
import type { ReportedFinding } from './reported.ts';

const severities = ['error', 'error', 'warning', 'information', 'information'] as const;

/** The findings of files that have been checked, in the order of the files and of the text. */
export function reportFindings(documents: readonly LangiumDocument[]): ReportedFinding[] {
  return documents.flatMap(({ uri, diagnostics = [] }) =>
    diagnostics.map(({ code, severity = 1, message, range }) => ({
      rule: String(code ?? 'syntax'),
      severity: severities[severity],
      message: String(message),
      file: shownPath(uri.fsPath),
      range,
      element: null,
      related: [],
    })),
  );
}
