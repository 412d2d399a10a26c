import * as vscode from 'vscode';
import type { ReportFormat } from '../../server/protocol/documents.ts';

/** The settings that name a template, by the format that takes it. */
const settings: Partial<Record<ReportFormat, string>> = {
  docx: 'report.wordTemplate',
  pptx: 'report.powerPointTemplate',
};

/**
 * Returns the template that the settings name for a format; undefined where they name none. Rejects with what the reader
 * can do where it lies outside of the workspace, or the workspace is not trusted.
 */
export async function readTemplate(plan: vscode.Uri, format: ReportFormat): Promise<Uint8Array | undefined> {
  const setting = settings[format];
  if (setting === undefined) return undefined;
  const path = vscode.workspace.getConfiguration('varde', plan).get<string>(setting, '').trim();
  if (path === '') return undefined;
  if (!vscode.workspace.isTrusted)
    throw new Error(
      vscode.l10n.t(
        'The template “{0}” is used once you trust this workspace. Trust it, or empty the setting varde.{1}.',
        path,
        setting,
      ),
    );
  const file = inWorkspace(plan, path);
  if (!file)
    throw new Error(
      vscode.l10n.t(
        'The template “{0}” lies outside of the workspace. Copy it into the folder that is open, and give its path from there in the setting varde.{1}.',
        path,
        setting,
      ),
    );
  return vscode.workspace.fs.readFile(file).then(undefined, (error: vscode.FileSystemError) => {
    if (error.code !== 'FileNotFound') throw error;
    throw new Error(
      vscode.l10n.t(
        'There is no template “{0}” in the workspace. Correct the setting varde.{1}.',
        path,
        setting,
      ),
    );
  });
}

/** Where a path from the folder of a plan leads, unless that is out of the workspace. */
function inWorkspace(plan: vscode.Uri, path: string): vscode.Uri | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(plan);
  if (!folder || /^([\\/]|[a-z]:)/i.test(path)) return undefined;
  const file = vscode.Uri.joinPath(folder.uri, path.replaceAll('\\', '/'));
  return vscode.workspace.getWorkspaceFolder(file) && file;
}
