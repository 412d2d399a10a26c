import * as vscode from 'vscode';

/** Returns the tag of the language in which Varde speaks about plans: the setting's, else that of the editor. */
export function spokenLanguage(): string {
  const language = vscode.workspace.getConfiguration('varde').get('language', 'auto');
  // What a workspace sets may be anything, and goes into a page.
  return /^[a-z]{2}$/.test(language) ? language : vscode.env.language;
}
