import { relative, resolve, sep } from 'node:path';
import type { Plan } from '../../language/plan/plan.ts';
import { type Measures, measuresOf } from '../../language/review/measures.ts';
import { currentRepository } from '../versions/git.ts';
import { type Committed, planCommits } from '../versions/history.ts';
import { StateReader } from '../versions/state-reader.ts';

/** A plan as it was after a commit. */
export interface LogEntry extends Committed {
  readonly plan: Plan;
  readonly measures: Measures;
}

/**
 * Returns the plan of a file after each of the newest commits that changed plans, the oldest first; commits before the
 * plan was are left out. Throws a `Misuse` outside of a repository.
 */
export async function entriesOf(file: string, most: number): Promise<LogEntry[]> {
  const repository = await currentRepository();
  const path = relative(repository.root, resolve(file)).split(sep).join('/');
  const reader = new StateReader();
  const entries: LogEntry[] = [];
  for (const committed of await planCommits(repository, most)) {
    const { commit } = committed;
    const whole = { ...repository, prefix: '' };
    const versions = await reader.read({ type: 'commit', name: commit, commit, repository: whole });
    const version = versions.get(path);
    if (version) entries.push({ ...committed, plan: version.plan, measures: measuresOf(version) });
  }
  return entries;
}
