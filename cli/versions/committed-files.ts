import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { git, type Repository } from './git.ts';

/** The files that a plan can consist of. */
const ofPlans = /\.(varde|csv)$|(^|\/)varde\.json$/;

/** Returns the files of plans in a commit, by their path in the repository. Links and submodules are left out. */
export async function committedFiles(
  { root }: Repository,
  commit: string,
): Promise<ReadonlyMap<string, string>> {
  const listing = await git(['ls-tree', '-r', '-z', '--full-tree', commit], root);
  const entries = listing.split('\0').flatMap((line) => {
    const [, mode, hash, path] = /^(\d+) blob (\w+)\t(.*)$/s.exec(line) ?? [];
    return mode?.startsWith('100') && hash && path && ofPlans.test(path) ? [{ hash, path }] : [];
  });
  const texts = await blobs(
    root,
    entries.map(({ hash }) => hash),
  );
  return new Map(entries.map(({ path }, at) => [path, texts[at] ?? '']));
}

/** Reads blobs in one process, after “BATCH OUTPUT” of git-cat-file(1): a line that ends in the size, then the content. */
async function blobs(root: string, hashes: readonly string[]): Promise<string[]> {
  if (hashes.length === 0) return [];
  const child = spawn('git', ['cat-file', '--batch'], { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  child.stdin.end(`${hashes.join('\n')}\n`);
  const output = await buffer(child.stdout);
  await ended;
  let at = 0;
  return hashes.map(() => {
    const begin = output.indexOf('\n', at) + 1;
    const size = Number(output.toString('latin1', at, begin).trim().split(' ').at(-1));
    at = begin + size + 1;
    return output.toString('utf8', begin, begin + size);
  });
}
