import { readFile } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import { type TemplateName, templateNames } from '../language/report/template-name.ts';
import { tellOfErrors } from './findings/tell-of-errors.ts';
import { misuse } from './misuse.ts';
import { expectOwnFile } from './own-file.ts';
import { startDrawing } from './pictures/start-drawing.ts';
import type { AskedReport } from './report/asked-document.ts';
import {
  formatOfReport,
  type ReportFormat,
  reportFormatNames,
  reportFormats,
  takesReference,
} from './report/formats.ts';
import { writeOutput } from './write-output.ts';

interface ReportOptions {
  readonly template?: TemplateName;
  readonly report?: string;
  readonly format?: ReportFormat;
  readonly out?: string;
  readonly reference?: string;
  readonly force?: true;
}

/** Adds `varde report`: a plan as a document for those who decide. */
export function addReport(program: Command): void {
  program
    .command('report')
    .summary('write a report of a plan')
    .description(
      'Writes a report of a plan in the language of the plan: a status for the steering group, a plan for the rollout, ' +
        'the communication or the benefits, the risks, the final report, what is handed over, or a report that the ' +
        'plan declares itself.',
    )
    .argument('<file>', 'the file that holds the plan')
    .addOption(new Option('--template <name>', 'which report').choices(templateNames).conflicts('report'))
    .option('--report <name>', 'a report that the plan declares')
    .addOption(
      new Option('--format <format>', 'by default what --out ends in, else md').choices(reportFormatNames),
    )
    .option('--out <path>', 'the file to write; without it, standard output')
    .option('--reference <file>', 'a docx or pptx of your own whose styles are used')
    .option('--force', 'replace the file even if it was not Varde that wrote it last')
    .addHelpText(
      'after',
      `
Examples:
  $ varde report plan.varde --template steering --out status.docx
  $ varde report plan.varde --template benefits --reference our-style.pptx --out benefits.pptx
  $ varde report plan.varde --report Board --out board.pdf`,
    )
    .action(report);
}

async function report(file: string, options: ReportOptions): Promise<void> {
  const { out, force } = options;
  const asked = askedFor(options);
  const format = formatFor(options);
  const reference = await referenceFor(options, format);
  if (out !== undefined) await expectOwnFile(out, force);
  const threads = format === 'md' ? undefined : await startDrawing();
  const { openPlan } = await import('./open-plan.ts');
  const opened = await openPlan(file);
  const { askedDocument } = await import('./report/asked-document.ts');
  const document = askedDocument(opened, asked, format === 'md' ? 'github' : 'page');
  if (document.blocks.length === 0) throw misuse`“${file}” says nothing yet that this report tells of.`;
  const { contentOf } = await import('./report/content.ts');
  await writeOutput(await contentOf(document, format, reference, threads), out);
  tellOfErrors(opened);
}

function askedFor({ template, report: name }: ReportOptions): AskedReport {
  if (template !== undefined) return { template };
  if (name !== undefined) return { report: name };
  throw misuse`Say which report with --template (${templateNames.join(', ')}), or with --report one that the plan declares.`;
}

function formatFor({ format: asked, out }: ReportOptions): ReportFormat {
  const said = out === undefined ? undefined : formatOfReport(out);
  if (out !== undefined && said === undefined) {
    const endings = Object.values(reportFormats).join(', ');
    throw misuse`“${out}” ends in none of ${endings}.`;
  }
  if (asked && said && asked !== said) {
    throw misuse`“${out ?? ''}” ends as ${said} does, but --format says ${asked}.`;
  }
  const format = asked ?? said ?? 'md';
  if (out === undefined && process.stdout.isTTY && format !== 'md' && format !== 'html') {
    throw misuse`A ${format.toUpperCase()} is nothing to read on a terminal; say with --out where it goes.`;
  }
  return format;
}

/** Returns the content of the file whose styles are used. */
async function referenceFor(
  { reference }: ReportOptions,
  format: ReportFormat,
): Promise<Uint8Array | undefined> {
  if (reference === undefined) return undefined;
  if (!takesReference(format)) throw misuse`--reference is for docx and pptx.`;
  if (formatOfReport(reference) !== format) {
    throw misuse`“${reference}” is no ${reportFormats[format]} file, and the report is one.`;
  }
  return readFile(reference);
}
