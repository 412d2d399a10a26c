import type * as vscode from 'vscode';

/** A branch, a tag or a commit that a name stands for. */
export interface Ref {
  readonly type: number;
  readonly name?: string;
  readonly commit?: string;
}

/** What kinds of refs VS Code's Git extension tells apart, by its numbers. */
export const refTypes = { branch: 0, remoteBranch: 1, tag: 2 } as const;

/** A file that differs between two states. */
export interface Change {
  readonly uri: vscode.Uri;
  readonly originalUri: vscode.Uri;
  readonly renameUri: vscode.Uri | undefined;
  readonly status: number;
}

/** The states of a file that matter here, by the numbers of VS Code's Git extension. */
export const fileStates = { added: 1, untracked: 7 } as const;

/** A repository, as far as it is used here. */
export interface Repository {
  readonly state: {
    readonly workingTreeChanges: readonly Change[];
    readonly untrackedChanges?: readonly Change[];
  };
  getRefs(query: { readonly sort: 'committerdate' }): Promise<Ref[]>;
  /** Returns what differs between a commit and the files on the disk. */
  diffWith(ref: string): Promise<Change[]>;
  /** Returns a file as it is in a commit. */
  show(ref: string, path: string): Promise<string>;
}

/** Version 1 of the interface of VS Code's Git extension, as far as it is used here. */
export interface Git {
  getRepository(uri: vscode.Uri): Repository | null;
  /** Opens the repository that a folder lies in, before it is found without being asked for. */
  openRepository(folder: vscode.Uri): Promise<Repository | null>;
  toGitUri(uri: vscode.Uri, ref: string): vscode.Uri;
}
