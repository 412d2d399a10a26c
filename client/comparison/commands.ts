import * as vscode from 'vscode';
import type { ComparisonItem } from '../../server/protocol/comparison.ts';
import type { Context } from '../commands/commands.ts';
import { columnBeside } from '../commands/open-preview.ts';
import { openText } from '../preview/open-text.ts';
import { reasonOf } from '../reason-of.ts';
import { findGit } from './find-git.ts';
import { pickRef } from './pick-ref.ts';

/** Compares the plan of the given file, else of the active editor, with a commit that the reader picks. */
export function compareWith({ comparison, previews }: Context) {
  return async (resource?: vscode.Uri): Promise<void> => {
    const uri = resource ?? vscode.window.activeTextEditor?.document.uri;
    if (!uri) return;
    if (!vscode.workspace.isTrusted) return tellOfTrust();
    const git = await findGit();
    const folder = vscode.Uri.joinPath(uri, '..');
    const repository = git?.getRepository(uri) ?? (await git?.openRepository(folder));
    if (!repository) {
      vscode.window.showInformationMessage(git ? noRepository() : noGit());
      return;
    }
    const ref = await pickRef(repository);
    if (ref === undefined) return;
    try {
      await comparison.begin({ uri, repository, ref });
    } catch (error) {
      const message = vscode.l10n.t('The plan cannot be compared with {0}: {1}', ref, reasonOf(error));
      vscode.window.showErrorMessage(message);
      return;
    }
    if (!previews.shows(uri)) previews.open(uri, columnBeside(uri));
    await vscode.commands.executeCommand('varde.comparison.focus');
  };
}

/** Ends the comparison. */
export function endComparison({ comparison }: Context) {
  return (): Promise<void> => comparison.end();
}

/** Goes to where something that differs is declared today, or was declared before it was removed. */
export function revealDifference({ comparison }: Context) {
  return async ({ place, earlier }: ComparisonItem): Promise<void> => {
    if (place) return openText(place, undefined);
    const git = await findGit();
    const { subject } = comparison;
    if (!earlier || !git || !subject) return;
    const uri = git.toGitUri(vscode.Uri.parse(earlier.uri), subject.ref).toString();
    await openText({ ...earlier, uri }, undefined);
  };
}

/** Shows the file in which something differs beside what it was. */
export function showDifference({ comparison }: Context) {
  return async ({ place }: ComparisonItem): Promise<void> => {
    const git = await findGit();
    const { subject } = comparison;
    if (!place || !git || !subject) return;
    const uri = vscode.Uri.parse(place.uri);
    const earlier = comparison.earlierUri(uri);
    const path = vscode.workspace.asRelativePath(uri);
    const title = `${path} (${subject.ref}) ↔ ${path}`;
    const selection = new vscode.Range(place.line, place.character, place.line, place.character);
    await vscode.commands.executeCommand('vscode.diff', git.toGitUri(earlier, subject.ref), uri, title, {
      selection,
    });
  };
}

/** VS Code runs no git in a folder that may hold anything. */
async function tellOfTrust(): Promise<void> {
  const trust = vscode.l10n.t('Trust This Folder…');
  const message = vscode.l10n.t(
    'Comparing with an earlier version runs Git, and VS Code runs it only in folders that you trust.',
  );
  if ((await vscode.window.showInformationMessage(message, trust)) === trust)
    await vscode.commands.executeCommand('workbench.trust.manage');
}

function noGit(): string {
  return vscode.l10n.t(
    'Earlier versions come from VS Code’s Git extension, which is not available here: it is switched off, or the editor runs in a browser.',
  );
}

function noRepository(): string {
  return vscode.l10n.t('The plan is in no Git repository, so there are no versions to compare it with.');
}
