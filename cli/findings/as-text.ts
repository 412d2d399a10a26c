import type { Messages } from '../../language/locale/messages.ts';
import { severityWords } from '../../language/locale/severities.ts';
import type { Colours } from '../colours.ts';
import { printable } from '../printable.ts';
import type { CheckSummary, ReportedFinding } from './reported.ts';

/** Longer messages stand out over the column of rules rather than push it out of sight. */
const widestMessage = 100;

/** The findings as people read them: by file, with line and column from 1 and the rule at the right. */
export function findingsAsText(
  findings: readonly ReportedFinding[],
  { locale }: Messages,
  colours: Colours,
): string {
  const severities = severityWords[locale];
  const rows = findings.map(rowOf);
  const widths = {
    place: widest(rows.map(({ place }) => place)),
    severity: widest(rows.map(({ severity }) => severities[severity])),
    message: Math.min(widestMessage, widest(rows.map(({ message }) => message))),
  };
  const paint = { error: colours.red, warning: colours.yellow, information: colours.blue };
  let file = '';
  let text = '';
  for (const row of rows) {
    if (row.file !== file) text += `${colours.underline(row.file)}\n`;
    file = row.file;
    const place = row.place.padStart(widths.place);
    const severity = paint[row.severity](severities[row.severity].padEnd(widths.severity));
    text += `  ${place}  ${severity}  ${row.message.padEnd(widths.message)}  ${colours.dim(row.rule)}\n`;
  }
  return text;
}

/** One line that says how much was found in how much. */
export function summaryAsText(summary: CheckSummary, { found, status }: Messages): string {
  const { errors, warnings, information, files, filesWithFindings, elements, milliseconds } = summary;
  const counts = [
    ...(errors ? [status.errors(errors)] : []),
    ...(warnings ? [status.warnings(warnings)] : []),
    ...(information ? [found.forInformation(information)] : []),
  ];
  const allFiles = found.files(files);
  const told = counts.length
    ? found.foundIn(counts.join(', '), filesWithFindings, allFiles)
    : found.nothingIn(allFiles);
  return `${told} (${found.elements(elements)}, ${milliseconds} ms)\n`;
}

function rowOf({ rule, severity, message, file, range: { start } }: ReportedFinding) {
  return {
    rule,
    severity,
    file: printable(file),
    message: printable(message),
    place: `${start.line + 1}:${start.character + 1}`,
  };
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => text.length));
}
