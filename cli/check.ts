import { Argument, type Command, Option } from 'commander';
import { coloursFor } from './colours.ts';
import { findingsAsText, summaryAsText } from './findings/as-text.ts';
import { summarise } from './findings/summarise.ts';
import { Misuse } from './misuse.ts';

interface CheckOptions {
  readonly format: 'text' | 'json';
  readonly quiet?: true;
}

/** Adds `varde check`: what is wrong in plans. */
export function addCheck(program: Command): void {
  program
    .command('check')
    .summary('say what is wrong in plans')
    .description('Says what is wrong in Varde files. Ends with 1 where there is an error.')
    .addArgument(
      new Argument('[paths...]', 'files, and folders with all that is in them').default(
        ['.'],
        'the current folder',
      ),
    )
    .addOption(
      new Option('--format <format>', 'for people or for tools').choices(['text', 'json']).default('text'),
    )
    .option('--quiet', 'tell of errors alone, and leave out the summary')
    .addHelpText(
      'after',
      `
Examples:
  $ varde check
  $ varde check plans/innovation --format json > findings.json`,
    )
    .action(check);
}

async function check(paths: readonly string[], { format, quiet }: CheckOptions): Promise<void> {
  const started = performance.now();
  const { load } = await import('./load.ts');
  const { reportFindings } = await import('./findings/report-findings.ts');
  const { services, documents } = await load(paths);
  if (documents.length === 0)
    throw new Misuse('There is no Varde file here; name a file or folder to check.');
  const { IndexManager } = services.shared.workspace;
  const { files, findings: all } = reportFindings(services.shared, documents);
  const summary = summarise(all, {
    files: files.length,
    elements: files.flatMap(({ uri }) => IndexManager.of(uri.toString())).length,
    milliseconds: Math.round(performance.now() - started),
  });
  const findings = quiet ? all.filter(({ severity }) => severity === 'error') : all;
  process.stdout.write(
    format === 'json'
      ? `${JSON.stringify({ findings, summary }, null, 2)}\n`
      : findingsAsText(findings, coloursFor(process.stdout)) + (quiet ? '' : summaryAsText(summary)),
  );
  if (summary.errors > 0) process.exitCode = 1;
}
