import type { FileSystemProvider } from 'langium';
import { type URI, Utils } from 'vscode-uri';
import { entryAt } from './entry-at.ts';

/**
 * Returns the path below `root` as its folders and file are named on the disk. The text of a plan holds composed letters
 * (NFC); some systems and programs write names with decomposed ones (NFD). A name that is not there stays as it is.
 */
export async function pathOnDisk(path: URI, root: URI, files: FileSystemProvider): Promise<URI> {
  if (path.path === path.path.normalize('NFD')) return path;
  let found = root;
  for (const name of path.path.slice(root.path.length).split('/')) {
    if (name !== '') found = await entryOf(found, name, files);
  }
  return found;
}

async function entryOf(folder: URI, name: string, files: FileSystemProvider): Promise<URI> {
  const written = Utils.joinPath(folder, name);
  if (name === name.normalize('NFD') || (await files.exists(written))) return written;
  if (!(await entryAt(folder, files))?.isDirectory) return written;
  const entries = await files.readDirectory(folder);
  const same = entries.find(({ uri }) => Utils.basename(uri).normalize('NFC') === name.normalize('NFC'));
  return same?.uri ?? written;
}
