import type { OpenPlan } from '../open-plan.ts';

/** Says on standard error where the files of a plan have errors, and lets the command end with 1 if they do. */
export function tellOfErrors({ findings, messages }: Pick<OpenPlan, 'findings' | 'messages'>): void {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  const files = [...new Set(errors.map(({ file }) => file))].join(' ');
  const { command, status, called } = messages;
  process.stderr.write(
    `${command.errorsInPlan(status.errors(errors.length), called(`varde check ${files}`))}\n`,
  );
  process.exitCode = 1;
}
