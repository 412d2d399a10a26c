import { execFileSync } from 'node:child_process';

/** Makes a folder a git repository in which all files are in one commit, with a tag on it. */
export function tagFiles(folder: string, tag: string): void {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Kari', '-c', 'user.email=kari@example.org', ...args], {
      cwd: folder,
    });
  git('init', '--quiet');
  git('add', '--all');
  git('-c', 'commit.gpgsign=false', 'commit', '--quiet', '--message', 'All');
  git('tag', tag);
}
