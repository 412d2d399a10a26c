import type * as vscode from 'vscode';

/** Whether a document is written in Varde. */
export function isVarde(document: vscode.TextDocument): boolean {
  return document.languageId === 'varde';
}
