import * as vscode from 'vscode';
import type { ExportFormat, ExportRequest } from '../../server/protocol/documents.ts';
import type { Context } from '../commands/commands.ts';
import { fileAtHand } from '../commands/file-at-hand.ts';
import { keepFile } from './keep-file.ts';
import { keepFiles } from './keep-files.ts';

/** Writes the plan of a file as another program reads it, in a file or a folder that the reader chooses. */
export function exportPlan({ server }: Context) {
  return async (resource?: vscode.Uri): Promise<void> => {
    const uri = await fileAtHand(resource);
    if (!uri) return;
    const formats = Object.entries(labels()).map(([format, label]) => ({ format, label }));
    const picked = await vscode.window.showQuickPick(formats, {
      title: vscode.l10n.t('Export Plan'),
      placeHolder: vscode.l10n.t('For which program?'),
    });
    if (!picked) return;
    const format = picked.format as ExportFormat;
    const { files } = await server.exportPlan({ uri: uri.toString(), format });
    const [only] = files;
    if (!only) {
      const message = vscode.l10n.t('The plan has nothing that can be written in this format.');
      vscode.window.showInformationMessage(message);
    } else if (files.length > 1)
      await keepFiles(uri, new Map(files.map((file) => [file.name, bytesOf(file)])));
    else {
      const dot = only.name.lastIndexOf('.');
      const [name, ending] = [only.name.slice(0, dot), only.name.slice(dot + 1)];
      await keepFile({ near: uri, name, ending, kind: picked.label }, async () => bytesOf(only));
    }
  };
}

function bytesOf(file: ExportRequest.File): Uint8Array {
  if ('text' in file) return new TextEncoder().encode(file.text);
  return Uint8Array.from(atob(file.base64), (letter) => letter.charCodeAt(0));
}

function labels(): Readonly<Record<ExportFormat, string>> {
  return {
    ics: vscode.l10n.t('Calendar (iCalendar)'),
    mspdi: vscode.l10n.t('Microsoft Project (XML)'),
    bpmn: vscode.l10n.t('Process models (BPMN)'),
    csv: vscode.l10n.t('Spreadsheets (CSV)'),
    xlsx: vscode.l10n.t('Excel'),
    json: vscode.l10n.t('Data for programs (JSON)'),
    mermaid: vscode.l10n.t('Diagrams as text (Mermaid)'),
  };
}
