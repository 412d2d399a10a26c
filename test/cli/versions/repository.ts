import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folderWith } from '../command.ts';

/** A git repository of its own, which is gone after the test. */
export interface TestRepository {
  readonly folder: string;
  /** Writes files and commits them; undefined takes a file away. */
  commit(files: Readonly<Record<string, string | undefined>>, message?: string): void;
  git(...args: string[]): string;
}

/** Makes a repository without commits. */
export async function repositoryWith(
  ...commits: readonly Readonly<Record<string, string | undefined>>[]
): Promise<TestRepository> {
  const folder = await folderWith({});
  const git = (...args: string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=Kari', '-c', 'user.email=kari@example.org', '-c', 'commit.gpgsign=false', ...args],
      { cwd: folder, encoding: 'utf8' },
    );
  git('init', '--quiet', '--initial-branch=main');
  const commit: TestRepository['commit'] = (files, message = 'Change') => {
    for (const [path, text] of Object.entries(files)) {
      if (text === undefined) git('rm', '--quiet', path);
      else {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
    }
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '-m', message);
  };
  for (const files of commits) commit(files);
  return { folder, commit, git };
}
