import { Argument, type Command, Option } from 'commander';
import type { Severity } from '../language/checks/finding.ts';
import type { Locale } from '../language/locale/locale.ts';
import type { FindingFormat } from './findings/formats.ts';
import { alsoRule, selectFindings, severities } from './findings/select.ts';
import { summarise } from './findings/summarise.ts';
import type { Loaded } from './load.ts';
import { misuse } from './misuse.ts';
import { localeOption } from './reader-locale.ts';
import { shownPath } from './shown-path.ts';

interface CheckOptions {
  readonly format: FindingFormat;
  readonly severity: Severity;
  readonly rule?: string[];
  readonly quiet?: true;
  readonly fix?: true;
  readonly locale: Locale;
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
      new Option('--format <format>', 'for people or for tools')
        .choices(['text', 'json', 'sarif', 'github', 'junit'] satisfies FindingFormat[])
        .default('text'),
    )
    .addOption(
      new Option('--severity <least>', 'leave out what is less serious')
        .choices(severities)
        .default('information'),
    )
    .addOption(new Option('--rule <id>', 'tell of this rule alone; may be repeated').argParser(alsoRule))
    .addOption(localeOption())
    .option('--fix', 'first mend in the files what leaves no doubt')
    .option('--quiet', 'tell of errors alone, and leave out the summary')
    .addHelpText(
      'after',
      `
Examples:
  $ varde check
  $ varde check plans/innovation --format json > findings.json
  $ varde check --format sarif > findings.sarif
  $ varde check --locale nb
  $ varde check --fix
  $ varde check --severity warning --rule no-owner --rule goal-not-smart`,
    )
    .action(check);
}

async function check(
  paths: readonly string[],
  { format, quiet, severity, rule, locale, fix }: CheckOptions,
): Promise<void> {
  const started = performance.now();
  const { reportFindings } = await import('./findings/report-findings.ts');
  const { findingFormats } = await import('./findings/formats.ts');
  const { messagesIn } = await import('../language/locale/messages.ts');
  const isWanted = (finding: { readonly rule: string }) => !rule || rule.includes(finding.rule);
  const { services, documents } = fix ? await fixed(paths, locale, isWanted) : await loaded(paths, locale);
  if (documents.length === 0) throw misuse`There is no Varde file here; name a file or folder to check.`;
  const { IndexManager } = services.shared.workspace;
  const { files, findings: all } = reportFindings(services.shared, documents);
  const findings = selectFindings(all, quiet ? 'error' : severity, rule);
  const summary = summarise(findings, {
    files: files.length,
    elements: files.flatMap(({ uri }) => IndexManager.of(uri.toString())).length,
    milliseconds: Math.round(performance.now() - started),
  });
  const report = { files: files.map(({ uri }) => shownPath(uri.fsPath)), findings, summary };
  process.stdout.write(await findingFormats[format](report, { messages: messagesIn(locale), quiet }));
  if (summary.errors > 0) process.exitCode = 1;
}

async function loaded(paths: readonly string[], locale: Locale): Promise<Loaded> {
  const { load } = await import('./load.ts');
  return load(paths, locale);
}

/** Says on standard error how much was mended, so that standard output stays what the format says. */
async function fixed(
  paths: readonly string[],
  locale: Locale,
  isWanted: (finding: { readonly rule: string }) => boolean,
): Promise<Loaded> {
  const { fixFiles } = await import('./findings/fix-files.ts');
  const { messagesIn } = await import('../language/locale/messages.ts');
  const files = await fixFiles(paths, locale, isWanted);
  process.stderr.write(`${messagesIn(locale).command.mends(files.fixes)}\n`);
  return files;
}
