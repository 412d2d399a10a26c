import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cached } from '../cache.ts';

const run = promisify(execFile);

/**
 * The folder in the user's cache that holds the npm packages of `hosts/<name>`, as its lock file pins them. The first
 * time it is made: installed without running scripts of theirs, then finished by `finish`.
 */
export async function installation(name: string, finish: (folder: string) => Promise<void>): Promise<string> {
  const wanted = join(import.meta.dirname, 'hosts', name);
  const lock = await readFile(join(wanted, 'package-lock.json'));
  const version = createHash('sha256').update(lock).digest('hex').slice(0, 12);
  return cached(`vscode-${name}-${version}`, async (folder) => {
    process.stdout.write(`Installing VS Code for tests (${name}), once for this user …\n`);
    for (const file of ['package.json', 'package-lock.json'])
      await copyFile(join(wanted, file), join(folder, file));
    await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder });
    await finish(folder);
  });
}
