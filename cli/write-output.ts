import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { replaceFile } from './pictures/replace-file.ts';
import { printable } from './printable.ts';
import { shownPath } from './shown-path.ts';

/** Writes to a file in a folder that is made where it is missing, and names it; without a path, to standard output. */
export async function writeOutput(content: string | Uint8Array, path: string | undefined): Promise<void> {
  if (path === undefined) {
    process.stdout.write(content);
    return;
  }
  await mkdir(dirname(path), { recursive: true });
  await replaceFile(path, content);
  process.stdout.write(`${printable(shownPath(path))}\n`);
}
