import { access, chmod, constants, realpath, rename, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { misuse } from '../misuse.ts';
import { removeLeftovers, successorIn } from './leftovers.ts';
import { finishOrRemove } from './unfinished-files.ts';

/**
 * Writes a file whole: until it is complete, what was there stays, and where it fails or is interrupted nothing is left
 * behind; what a process that was killed has left is removed by the next that writes into the folder. A link stays one,
 * and what it leads to is written; into a pipe or device is written as it stands. Throws a `Misuse` where `path` is a
 * folder, and what the file system says where it cannot be written.
 */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const predecessor = await stat(path).catch(ifThere);
  if (predecessor?.isDirectory()) throw misuse`“${path}” is a folder; name a file in it.`;
  if (predecessor) await access(path, constants.W_OK);
  try {
    if (predecessor?.isFile() === false) return await writeFile(path, content);
    const file = predecessor ? await realpath(path) : path;
    const successor = successorIn(dirname(file));
    await removeLeftovers(dirname(file));
    await finishOrRemove(successor, async () => {
      await writeFile(successor, content, { flag: 'wx' });
      if (predecessor) await chmod(successor, predecessor.mode);
      await rename(successor, file);
    });
  } catch (error) {
    throw Object.assign(error as NodeJS.ErrnoException, { path });
  }
}

function ifThere(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
