import type { EarlierFile } from '../../server/protocol/comparison.ts';
import { type Change, fileStates, type Repository } from './git.ts';

/** The files that a plan can consist of. */
const ofPlans = /(?:\.varde|\.csv|\/varde\.json)$/;

/** Returns the files of plans that are not on the disk as they are in a commit; those that git does not know were not there. */
export async function earlierFiles(repository: Repository, ref: string): Promise<EarlierFile[]> {
  const { workingTreeChanges, untrackedChanges = [] } = repository.state;
  const untracked = [...workingTreeChanges, ...untrackedChanges].filter(
    ({ status }) => status === fileStates.untracked,
  );
  const changes = [...(await repository.diffWith(ref)), ...untracked].filter(
    ({ uri, originalUri }) => ofPlans.test(uri.path) || ofPlans.test(originalUri.path),
  );
  return (await Promise.all(changes.map((change) => filesOf(repository, ref, change)))).flat();
}

/** A file that was renamed is two: the one that was there, and the one that was not. */
async function filesOf(repository: Repository, ref: string, change: Change): Promise<EarlierFile[]> {
  const { originalUri, status } = change;
  const uri = originalUri.toString();
  if (status === fileStates.added || status === fileStates.untracked) return [{ uri, text: null }];
  const text = await repository.show(ref, originalUri.fsPath);
  const now = (change.renameUri ?? change.uri).toString();
  return now === uri
    ? [{ uri, text }]
    : [
        { uri, text, now },
        { uri: now, text: null },
      ];
}
