import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { misuse } from '../misuse.ts';

const run = promisify(execFile);
const mostOutput = 1_000_000_000;

/** The folder of a repository's working tree, and where in it the current folder lies: `plans/` or nothing. */
export interface Repository {
  readonly root: string;
  readonly prefix: string;
}

/** Returns the repository that the current folder is in. Throws a `Misuse` where there is none, or no git. */
export async function currentRepository(): Promise<Repository> {
  try {
    const [root = '', prefix = ''] = (await git(['rev-parse', '--show-toplevel', '--show-prefix'])).split(
      '\n',
    );
    return { root, prefix };
  } catch (error) {
    if (isMissing(error)) {
      throw misuse`Versions of plans are read with git, which is not installed here.`;
    }
    throw misuse`This folder is in no git repository, so there are no versions to compare.`;
  }
}

/** Returns the hash of the commit that a branch, tag, hash or other name stands for; undefined where it is none. */
export async function commitOf(name: string): Promise<string | undefined> {
  if (name.startsWith('-')) return undefined;
  try {
    return (await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])).trim();
  } catch {
    return undefined;
  }
}

/** Returns whether the repository holds only the newest of its commits, as build servers fetch it. */
export async function isShallow(): Promise<boolean> {
  return (await git(['rev-parse', '--is-shallow-repository'])).trim() === 'true';
}

/** Runs git in a folder, by default the current one, and returns what it writes. Rejects where it fails. */
export async function git(args: readonly string[], cwd = process.cwd()): Promise<string> {
  const { stdout } = await run('git', args, { cwd, maxBuffer: mostOutput, encoding: 'utf8' });
  return stdout;
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}
