import { type Command, Option } from 'commander';
import { type ExportName, endingOf, exported, exportNames } from './export/contents.ts';
import { tellOfErrors } from './findings/tell-of-errors.ts';
import { misuse } from './misuse.ts';
import { expectOwnFile } from './own-file.ts';
import { writeOutput } from './write-output.ts';

interface ExportOptions {
  readonly format: ExportName;
  readonly out?: string;
  readonly force?: true;
}

/** Adds `varde export`: a plan for other programs. */
export function addExport(program: Command): void {
  program
    .command('export')
    .summary('write a plan for other programs')
    .description(
      'Writes a plan with its dates for calendars (ics), Microsoft Project (mspdi), process tools (bpmn), spreadsheets ' +
        '(csv, xlsx) and programs of your own (json), or all its diagrams as text (mermaid). The formats of several ' +
        'files, bpmn, csv and mermaid, take a folder.',
    )
    .argument('<file>', 'the file that holds the plan')
    .addOption(new Option('--format <format>', 'what to write').choices(exportNames).makeOptionMandatory())
    .option('--out <path>', 'the file or folder to write; without it, a single file goes to standard output')
    .option('--force', 'replace files even if it was not Varde that wrote them last')
    .addHelpText(
      'after',
      `
Examples:
  $ varde export plan.varde --format ics --out plan.ics
  $ varde export plan.varde --format mspdi --out plan.xml
  $ varde export plan.varde --format mermaid --out diagrams`,
    )
    .action(exportPlan);
}

async function exportPlan(file: string, { format, out, force }: ExportOptions): Promise<void> {
  expectDestination(format, out);
  const { openPlan } = await import('./open-plan.ts');
  const opened = await openPlan(file);
  const contents = await exported(opened, format, out);
  for (const [path] of contents) if (path !== undefined) await expectOwnFile(path, force);
  for (const [path, content] of contents) await writeOutput(content, path);
  tellOfErrors(opened);
}

function expectDestination(format: ExportName, out: string | undefined): void {
  const ending = endingOf(format);
  if (ending === undefined) {
    if (out === undefined) throw misuse`Say with --out which folder the files of ${format} go into.`;
    return;
  }
  if (out !== undefined && !out.toLowerCase().endsWith(ending)) {
    throw misuse`The name of a file of ${format} ends in ${ending}, and “${out}” does not.`;
  }
}
