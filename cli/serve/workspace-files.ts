import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { type URI, Utils } from 'vscode-uri';
import { searchFiles } from '../../language/syntax/search-files.ts';
import { ConfinedFiles } from '../../server/documents/confined-files.ts';
import { replaceFile } from '../pictures/replace-file.ts';
import { innerPath } from './inner-path.ts';
import { Refusal } from './refusal.ts';

/** More than any plan has in one file, and little enough for an editor in a page. */
export const mostBytes = 4 * 1024 * 1024;

/** A file as it is on the disk; another content has another version. */
export interface StoredFile {
  readonly content: Buffer;
  readonly version: string;
}

/** Whether a file or folder belongs to a workspace. */
export type Includes = (uri: URI, isDirectory: boolean) => boolean;

/** The files of a folder that can be edited: those of its plans, and those that configure them. */
export class WorkspaceFiles {
  readonly folder: URI;
  readonly #includes: Includes;
  #writing: Promise<unknown> = Promise.resolve();

  constructor(folder: URI, includes: Includes) {
    this.folder = folder;
    this.#includes = includes;
  }

  /** The paths of all, relative to the folder and in order. What cannot be read offers nothing to open. */
  async list(): Promise<string[]> {
    const uris = await searchFiles(this.folder, {
      files: new ConfinedFiles(this.folder),
      roots: [this.folder],
      includes: ({ uri, isDirectory }) => this.#includes(uri, isDirectory),
      failed: () => {},
    });
    return uris.map(({ path }) => path.slice(this.folder.path.length + 1)).sort();
  }

  /** Throws a `Refusal` where there is none that can be opened. */
  async read(path: string): Promise<StoredFile> {
    const file = await this.#find(path);
    const stored = await storedAt(file);
    if (!stored) throw new Refusal(404, 'There is no such file.');
    return stored;
  }

  /**
   * Replaces the content of the file whose version is `before`, or makes one where it is undefined, and returns its new
   * version. Throws a `Refusal` where the file is another by now.
   */
  write(path: string, content: Buffer, before: string | undefined): Promise<string> {
    const written = this.#writing.then(async () => {
      const file = await this.#find(path);
      const stored = await storedAt(file);
      if (stored?.version !== before) throw new Refusal(412, 'The file has changed on the disk.');
      await replaceFile(file, content);
      return versionOf(content);
    });
    // One after the other, so that what is compared is what is replaced.
    this.#writing = written.catch(() => {});
    return written;
  }

  #find(path: string): Promise<string> {
    const steps = path.split('/');
    const isOffered = steps.every((_step, at) => {
      const isDirectory = at < steps.length - 1;
      return this.#includes(Utils.joinPath(this.folder, ...steps.slice(0, at + 1)), isDirectory);
    });
    if (!isOffered) throw new Refusal(403, 'Only the files of plans can be opened.');
    return innerPath(this.folder.fsPath, path);
  }
}

async function storedAt(file: string): Promise<StoredFile | undefined> {
  const stats = await stat(file).catch(ifThere);
  if (!stats) return undefined;
  if (!stats.isFile()) throw new Refusal(403, 'This is not a file.');
  if (stats.size > mostBytes) throw new Refusal(413, 'The file is too large.');
  const content = await readFile(file);
  return { content, version: versionOf(content) };
}

function ifThere(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
}

function versionOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('base64url');
}
