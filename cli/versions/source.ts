import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { URI } from 'vscode-uri';
import { misuse } from '../misuse.ts';
import { phrase } from '../phrase.ts';
import { commitOf, currentRepository, isShallow, type Repository } from './git.ts';

/** One state of plans: a file or folder as it is, or a commit of the repository that the current folder is in. */
export type Source =
  | { readonly type: 'file' | 'folder'; readonly name: string; readonly uri: URI }
  | {
      readonly type: 'commit';
      readonly name: string;
      readonly commit: string;
      readonly repository: Repository;
    };

/** Finds what an argument names: a file or folder where there is one, else a commit. Throws a `Misuse` for neither. */
export async function sourceOf(name: string): Promise<Source> {
  const onDisk = await stat(name).catch(() => undefined);
  if (onDisk) {
    const uri = URI.file(resolve(name));
    return { type: onDisk.isDirectory() ? 'folder' : 'file', name, uri };
  }
  const repository = await currentRepository();
  const commit = await commitOf(name);
  if (commit !== undefined) return { type: 'commit', name, commit, repository };
  if ((await commitOf('HEAD')) === undefined) {
    throw misuse`This repository has no commits yet, so there is nothing to compare with.`;
  }
  const fetch = (await isShallow())
    ? phrase` This clone holds only the newest commits: “git fetch --depth=1 origin ${name}” fetches that one.`
    : phrase` “git branch --all” and “git tag” list what there is.`;
  throw misuse`“${name}” is no file or folder here, and no version that git knows.${fetch}`;
}
