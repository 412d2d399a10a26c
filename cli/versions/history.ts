import { git, type Repository } from './git.ts';

/** A commit that may have changed plans. */
export interface Committed {
  readonly commit: string;
  /** When it was made, as ISO 8601 with a time zone. */
  readonly when: string;
  /** The first line of its message. */
  readonly subject: string;
}

/** Returns the newest commits that changed files of plans, the oldest first. */
export async function planCommits({ root }: Repository, most: number): Promise<Committed[]> {
  const files = ['*.varde', '*.csv', '*varde.json'];
  const log = await git(
    ['log', `--max-count=${most}`, '--reverse', '--format=%H%x00%cI%x00%s', '--', ...files],
    root,
  );
  return log.split('\n').flatMap((line) => {
    const [commit, when, subject = ''] = line.split('\0');
    return commit && when ? [{ commit, when, subject }] : [];
  });
}
