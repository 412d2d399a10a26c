import { type Command, Option } from 'commander';
import type { Locale } from '../language/locale/locale.ts';
import { misuse } from './misuse.ts';
import { localeOption } from './reader-locale.ts';
import { writeOutput } from './write-output.ts';

interface LogOptions {
  readonly format: 'table' | 'csv' | 'json' | 'svg';
  readonly limit: number;
  readonly out?: string;
  readonly locale: Locale;
}

/** Adds `varde log`: how a plan has moved over the commits of its repository. */
export function addLog(program: Command): void {
  program
    .command('log')
    .summary('tell how a plan has moved over its versions')
    .description(
      'Tells for each commit that changed a plan when it ended by then, what it cost, how many risks were open, and how much of its frameworks it took care of.',
    )
    .argument('<file>', 'the file that holds the plan')
    .addOption(
      new Option('--format <format>', 'for people, for tools, or a chart of the end')
        .choices(['table', 'csv', 'json', 'svg'])
        .default('table'),
    )
    .addOption(new Option('--limit <count>', 'how many commits to go back').argParser(parseLimit).default(50))
    .option('--out <file>', 'the file to write; without it, standard output')
    .addOption(localeOption())
    .addHelpText(
      'after',
      `
Examples:
  $ varde log plan.varde
  $ varde log plan.varde --format csv --out history.csv
  $ varde log plan.varde --format svg --out history.svg`,
    )
    .action(log);
}

async function log(file: string, { format, limit, out, locale }: LogOptions): Promise<void> {
  const { entriesOf } = await import('./log/entries.ts');
  const { logFormats } = await import('./log/formats.ts');
  const entries = await entriesOf(file, limit);
  if (entries.length === 0) throw misuse`No commit has a plan in “${file}”.`;
  await writeOutput(await logFormats[format](entries, locale), out);
}

function parseLimit(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw misuse`“${text}” cannot be the --limit: it is a whole number above 0.`;
}
