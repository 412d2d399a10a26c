import { chmod, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Misuse } from '../misuse.ts';

/**
 * Writes a file whole: until it is complete, what was there stays, and where it fails nothing is left behind.
 * Throws a `Misuse` where `path` is a folder, and what the file system says where it cannot be written.
 */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const predecessor = await stat(path).catch(() => undefined);
  if (predecessor?.isDirectory())
    throw new Misuse(`“${path}” is a folder; name a file in it, or draw --all into it.`);
  const successor = join(dirname(path), `.varde-${process.pid}.tmp`);
  try {
    await writeFile(successor, content, { flag: 'wx' });
    if (predecessor) await chmod(successor, predecessor.mode);
    await rename(successor, path);
  } catch (error) {
    await rm(successor, { force: true });
    throw Object.assign(error as NodeJS.ErrnoException, { path });
  }
}
