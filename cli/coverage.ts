import { type Command, Option } from 'commander';
import type { coverageFormats } from './coverage/formats.ts';
import { tellOfErrors } from './findings/tell-of-errors.ts';
import { misuse } from './misuse.ts';
import { writeOutput } from './write-output.ts';

interface CoverageOptions {
  readonly format: keyof typeof coverageFormats;
  readonly out?: string;
}

/** Adds `varde coverage`: what a plan takes care of in the frameworks that it follows. */
export function addCoverage(program: Command): void {
  program
    .command('coverage')
    .summary('tell what a plan covers of the frameworks that it follows')
    .description(
      'Tells of each part of the frameworks that a plan follows whether the plan covers or answers it, and by what.',
    )
    .argument('<file>', 'the file that holds the plan')
    .addOption(
      new Option('--format <format>', 'for people or for tools')
        .choices(['table', 'json'] satisfies CoverageOptions['format'][])
        .default('table'),
    )
    .option('--out <path>', 'the file to write; without it, standard output')
    .addHelpText(
      'after',
      `
Examples:
  $ varde coverage plan.varde
  $ varde coverage plan.varde --format json --out coverage.json`,
    )
    .action(coverage);
}

async function coverage(file: string, { format, out }: CoverageOptions): Promise<void> {
  const { openPlan } = await import('./open-plan.ts');
  const { coverageOf } = await import('../language/plan/coverage.ts');
  const { coverageFormats } = await import('./coverage/formats.ts');
  const opened = await openPlan(file);
  const { plan } = opened;
  if (coverageOf(plan).length === 0)
    throw misuse`“${file}” follows no framework; write \`follows\` and one in its plan.`;
  await writeOutput(coverageFormats[format](plan), out);
  tellOfErrors(opened);
}
