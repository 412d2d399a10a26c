import type { LangiumDocument } from 'langium';
import { URI } from 'vscode-uri';
import type { Finding } from '../../language/checks/finding.ts';
import { languageFindings } from '../../language/checks/language-findings.ts';
import { shownPath } from '../shown-path.ts';
import type { ReportedFinding } from './reported.ts';

/** The findings of files that have been checked, in the order of the files and of the text. */
export function reportFindings(documents: readonly LangiumDocument[]): ReportedFinding[] {
  return documents.flatMap((document) => languageFindings(document).sort(byPlace).map(reported));
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
