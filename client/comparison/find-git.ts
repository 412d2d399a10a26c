import * as vscode from 'vscode';
import type { Git } from './git.ts';

/** Returns VS Code's Git extension; undefined where it is missing or switched off, as in a browser. */
export async function findGit(): Promise<Git | undefined> {
  const extension = vscode.extensions.getExtension<{
    readonly enabled: boolean;
    getAPI(version: 1): Git;
  }>('vscode.git');
  const git = await extension?.activate();
  return git?.enabled ? git.getAPI(1) : undefined;
}
