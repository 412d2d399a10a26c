import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { type Command, Option } from 'commander';
import { type Imported, type ImportOptions, Unreadable } from '../language/import/imported.ts';
import { importers } from '../language/import/importers.ts';
import { type Locale, locales } from '../language/locale/locale.ts';
import { misuse } from './misuse.ts';
import { expectOwnFile } from './own-file.ts';
import { printable } from './printable.ts';
import { decodeText } from './read-text.ts';
import { localeOf } from './reader-locale.ts';
import { shownPath } from './shown-path.ts';
import { writeOutput } from './write-output.ts';

const largestBytes = 100_000_000;
const endings = Object.keys(importers).join(', ');

interface ImportCommandOptions {
  readonly out?: string;
  readonly locale: Locale;
  readonly force?: true;
}

/** Adds `varde import`: a plan from a file of another program. */
export function addImport(program: Command): void {
  program
    .command('import')
    .summary('make a plan of a file from another program')
    .description(
      'Makes a plan of a project from Microsoft Project (saved as XML) or TaskJuggler, of a gantt chart of Mermaid, or of ' +
        'tables of activities and risks, with the same dates. Says what could not be carried over: on standard error, and in comments at the top of the plan.',
    )
    .argument('<file>', `the file to read, by its ending: ${endings}`)
    .option('--out <path>', 'the plan to write; without it, standard output')
    .addOption(
      new Option('--locale <locale>', 'the language of the plan')
        .choices(locales)
        .default(localeOf(process.env), 'LC_ALL, LC_MESSAGES or LANG, if it is one of these, else en'),
    )
    .option('--force', 'replace a file that is there')
    .addHelpText(
      'after',
      `
Examples:
  $ varde import project.xml --out plan.varde
  $ varde import activities.xlsx --locale nb --out plan.varde`,
    )
    .action(importFile);
}

async function importFile(file: string, { out, locale, force }: ImportCommandOptions): Promise<void> {
  if (out !== undefined) {
    if (extname(out) !== '.varde') throw misuse`The name of a plan ends in .varde, and “${out}” does not.`;
    await expectOwnFile(out, force);
  }
  const imported = await read(file, { locale, title: basename(file, extname(file)) });
  const { matchDates } = await import('../language/import/match-dates.ts');
  const { planText } = await import('../language/import/plan-text.ts');
  const { remarksOn } = await import('../language/import/remarks.ts');
  const { startServices } = await import('./init/start-services.ts');
  const plan = matchDates(imported);
  const remarks = remarksOn(imported.losses, locale, basename(file));
  await writeOutput(planText(plan, remarks, await startServices()), out);
  process.stderr.write(remarks.map((remark) => `${printable(remark)}\n`).join(''));
}

async function read(file: string, options: ImportOptions): Promise<Imported> {
  const importer = importers[extname(file).toLowerCase() as `.${string}`];
  if (!importer) throw misuse`“${shownPath(file)}” ends in none of ${endings}.`;
  const { size } = await stat(file);
  if (size > largestBytes) throw misuse`“${shownPath(file)}” is larger than 100 MB.`;
  const content = await readFile(file);
  try {
    return 'readText' in importer
      ? (await importer.readText())(decodeText(content, file).replace(/^\uFEFF/, ''), options)
      : await (await importer.readBytes())(content, options);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw misuse`“${shownPath(file)}” cannot be read. ${error.message}`;
  }
}
