import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exampleWorkspace } from './workspace.ts';

/** A new folder with the example in a git repository: as it was at the tag `v1.0`, and as a commit since has changed it. */
export async function taggedWorkspace(): Promise<string> {
  const folder = await exampleWorkspace();
  const git = (...words: string[]) => execFileSync('git', [...person, ...words], { cwd: folder });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'The plan as it was decided');
  git('tag', 'v1.0');
  await edit(join(folder, 'faser/3-innforing.varde'), [
    ['2027-01-04', '2027-02-15'],
    ['Øve på rutinen på 4. trinn', 'Terpe på rutinen'],
  ]);
  git('commit', '--quiet', '--all', '--message', 'The pilot begins later');
  return folder;
}

const person = ['-c', 'user.name=Kari', '-c', 'user.email=kari@example.org', '-c', 'commit.gpgsign=false'];

async function edit(
  path: string,
  changes: readonly (readonly [before: string, now: string])[],
): Promise<void> {
  const text = await readFile(path, 'utf8');
  await writeFile(
    path,
    changes.reduce((edited, [before, now]) => {
      if (!edited.includes(before)) throw new Error(`The example no longer says “${before}”.`);
      return edited.replace(before, now);
    }, text),
  );
}
