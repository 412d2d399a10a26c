import { realpath } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { Refusal } from './refusal.ts';

/**
 * Returns where the file at a path in a folder lies itself, whether there is one or not; `path` is relative and written
 * with `/`. Throws a `Refusal` where it leads out of the folder, by its words or by a link, or through no folder.
 */
export async function innerPath(folder: string, path: string): Promise<string> {
  const steps = path.split('/');
  if (steps.some((step) => /^\.{0,2}$|[\\:\0]/.test(step)))
    throw new Refusal(400, 'A path is relative to the folder and written with “/”.');
  const root = await realpath(folder);
  const named = join(root, ...steps);
  const real = await realpath(named).catch(async () => join(await folderOf(named), basename(named)));
  if (!real.startsWith(root.endsWith(sep) ? root : root + sep))
    throw new Refusal(403, 'This lies outside the folder.');
  return real;
}

/** What ends in a separator leads to no file. */
function folderOf(path: string): Promise<string> {
  return realpath(dirname(path) + sep).catch(() => {
    throw new Refusal(404, 'There is no such folder.');
  });
}
