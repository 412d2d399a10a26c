import * as vscode from 'vscode';
import { type Ref, type Repository, refTypes } from './git.ts';

/** Lets the reader pick the last commit, a tag or a branch; undefined where none is picked. */
export async function pickRef(repository: Repository): Promise<string | undefined> {
  const refs = await repository.getRefs({ sort: 'committerdate' });
  const named = (type: number) => refs.filter((ref) => ref.type === type && ref.name !== undefined);
  const picked = await vscode.window.showQuickPick<vscode.QuickPickItem>(
    [
      { label: 'HEAD', description: vscode.l10n.t('the last commit') },
      ...group(vscode.l10n.t('Tags'), named(refTypes.tag)),
      ...group(vscode.l10n.t('Branches'), [...named(refTypes.branch), ...named(refTypes.remoteBranch)]),
    ],
    { placeHolder: vscode.l10n.t('The version to compare the plan with') },
  );
  return picked?.label;
}

function group(label: string, refs: readonly Ref[]): vscode.QuickPickItem[] {
  if (refs.length === 0) return [];
  const items = refs.map(({ name = '', commit = '' }) => ({ label: name, description: commit.slice(0, 8) }));
  return [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items];
}
