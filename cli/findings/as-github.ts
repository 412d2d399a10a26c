import type { Severity } from '../../language/checks/finding.ts';
import { printable } from '../printable.ts';
import type { ReportedFinding } from './reported.ts';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
};

/**
 * The findings as workflow commands of GitHub Actions, which shows them as annotations of the lines. Values are
 * escaped as its toolkit escapes them, so that no text of a plan can end a command or begin another.
 */
export function findingsAsGithub(findings: readonly ReportedFinding[]): string {
  return findings
    .map(({ severity, rule, message, file, range: { start, end } }) => {
      const properties = {
        file,
        line: start.line + 1,
        endLine: end.line + 1,
        ...(start.line === end.line && { col: start.character + 1, endColumn: end.character + 1 }),
        title: rule,
      };
      const list = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
      return `::${commands[severity]} ${list.join(',')}::${data(printable(message))}\n`;
    })
    .join('');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
