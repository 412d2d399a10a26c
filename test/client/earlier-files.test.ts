import { expect, test } from 'vitest';
import { URI } from 'vscode-uri';
import { earlierFiles } from '../../client/comparison/earlier-files.ts';
import { type Change, fileStates, type Repository } from '../../client/comparison/git.ts';

const modified = 5;
const renamed = 3;
const at = (path: string) => URI.file(`/plans/${path}`);

function change(path: string, status: number, now = path): Change {
  return {
    uri: at(now),
    originalUri: at(path),
    renameUri: now === path ? undefined : at(now),
    status,
  } as unknown as Change;
}

function repositoryWith(changes: readonly Change[], workingTreeChanges: readonly Change[] = []): Repository {
  return {
    state: { workingTreeChanges },
    getRefs: async () => [],
    diffWith: async () => [...changes],
    show: async (ref, path) => `${path} in ${ref}`,
  };
}

test('the files of plans that differ are those of the commit', async () => {
  const repository = repositoryWith([
    change('plan.varde', modified),
    change('values.csv', modified),
    change('sub/varde.json', modified),
    change('readme.md', modified),
    change('other.json', modified),
  ]);
  expect(await earlierFiles(repository, 'v1.0')).toEqual(
    ['plan.varde', 'values.csv', 'sub/varde.json'].map((path) => ({
      uri: at(path).toString(),
      text: `/plans/${path} in v1.0`,
    })),
  );
});

test('files that came since, known to git or not, were not there', async () => {
  const repository = repositoryWith(
    [change('new.varde', fileStates.added)],
    [change('newer.varde', fileStates.untracked), change('plan.varde', modified)],
  );
  expect(await earlierFiles(repository, 'HEAD')).toEqual([
    { uri: at('new.varde').toString(), text: null },
    { uri: at('newer.varde').toString(), text: null },
  ]);
});

test('a file that was renamed was where it was, and not where it is', async () => {
  const repository = repositoryWith([change('old.varde', renamed, 'new.varde')]);
  expect(await earlierFiles(repository, 'HEAD')).toEqual([
    { uri: at('old.varde').toString(), text: '/plans/old.varde in HEAD', now: at('new.varde').toString() },
    { uri: at('new.varde').toString(), text: null },
  ]);
});
