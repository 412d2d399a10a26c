import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The folder in the user's cache where downloads for tests are kept for every clone. */
export const cacheFolder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'varde-test');

/**
 * The path of the folder `name` in the cache, filled by `fill` the first time. It appears whole or not at all: `fill`
 * works in a folder beside it, so that a run that is cut short leaves nothing that looks done. Throws what `fill`
 * throws.
 */
export async function cached(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(cacheFolder, name);
  if (existsSync(folder)) return folder;
  await mkdir(cacheFolder, { recursive: true });
  const unfinished = await mkdtemp(`${folder}.`);
  try {
    await fill(unfinished);
    await rename(unfinished, folder).catch((error) => {
      const filledByAnotherRun = existsSync(folder);
      if (!filledByAnotherRun) throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return folder;
}
