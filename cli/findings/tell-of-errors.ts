import { count } from './as-text.ts';
import type { ReportedFinding } from './reported.ts';

/** Says on standard error where the files of a plan have errors, and lets the command end with 1 if they do. */
export function tellOfErrors(findings: readonly ReportedFinding[]): void {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  const files = [...new Set(errors.map(({ file }) => file))].join(' ');
  process.stderr.write(`${count(errors.length, 'error')} in the plan; “varde check ${files}” tells which.\n`);
  process.exitCode = 1;
}
