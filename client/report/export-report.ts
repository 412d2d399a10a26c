import * as vscode from 'vscode';
import type { ReportChoicesRequest, ReportFormat } from '../../server/protocol/documents.ts';
import type { Context } from '../commands/commands.ts';
import { fileAtHand } from '../commands/file-at-hand.ts';
import { askForOne, back } from '../commands/wizard.ts';
import { keepFile } from './keep-file.ts';
import { readTemplate } from './read-template.ts';

type Choice = ReportChoicesRequest.Result['choices'][number];

/** What a report is to be. */
interface Wanted extends Choice {
  readonly format: ReportFormat;
}

/** Asks which report of the plan of a file is wanted, and writes it where the reader chooses. */
export function exportReport({ server, reports }: Context) {
  return async (resource?: vscode.Uri): Promise<void> => {
    const uri = await fileAtHand(resource);
    if (!uri) return;
    const { choices } = await server.reportChoices({ uri: uri.toString() });
    const wanted = await askForReport(choices);
    if (!wanted) return;
    const { asked, title, format } = wanted;
    await keepFile(
      { near: uri, name: title, ending: format, kind: labels()[format] },
      async (token, tell) => {
        const { document } = await server.report({ uri: uri.toString(), asked, format }, token);
        if (document.blocks.length === 0)
          throw new Error(vscode.l10n.t('The plan says nothing yet that this report tells of.'));
        const template = await readTemplate(uri, format);
        return reports.write(
          { document, format, ...(template && { template }) },
          (done, of) => tell(vscode.l10n.t('Drawing figure {0} of {1}', done + 1, of)),
          token,
        );
      },
    );
  };
}

/** Asks which report and as what, with a way back; undefined where the reader leaves. */
async function askForReport(choices: readonly Choice[]): Promise<Wanted | undefined> {
  const heading = vscode.l10n.t('Export Report');
  const reports = choices.map(({ title }, index) => ({ value: String(index), label: title }));
  const formats = Object.entries(labels()).map(([value, label]) => ({ value, label }));
  let picked = '0';
  for (;;) {
    const which = { heading, question: vscode.l10n.t('Which report?'), step: 1, totalSteps: 2 };
    const report = await askForOne(which, reports, picked);
    const choice = typeof report === 'symbol' ? undefined : choices[Number(report)];
    if (typeof report === 'symbol' || !choice) return undefined;
    picked = report;
    const how = { heading, question: vscode.l10n.t('As what?'), step: 2, totalSteps: 2 };
    const format = await askForOne(how, formats, 'docx');
    if (format === back) continue;
    return typeof format === 'symbol' ? undefined : { ...choice, format: format as ReportFormat };
  }
}

function labels(): Readonly<Record<ReportFormat, string>> {
  return {
    docx: 'Word',
    pptx: 'PowerPoint',
    pdf: 'PDF',
    html: vscode.l10n.t('Web page'),
    md: 'Markdown',
  };
}
