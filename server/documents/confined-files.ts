import type { URI } from 'vscode-uri';
import type { Entry, LinkedFileSystem } from '../../language/syntax/search-files.ts';
import { isInside } from '../../language/syntax/use-path.ts';
import { AsyncFiles } from './async-files.ts';
import { NodeFiles } from './node-files.ts';

/** The files in one folder of this machine; what lies elsewhere, or is linked to from elsewhere, is not there. */
export class ConfinedFiles extends AsyncFiles implements LinkedFileSystem {
  readonly #files = new NodeFiles();
  readonly #folder: Promise<URI>;

  constructor(folder: URI) {
    super();
    this.#folder = this.#files.realPath(folder);
  }

  async stat(uri: URI): Promise<Entry> {
    await this.#demand(uri);
    return this.#files.stat(uri);
  }

  async exists(uri: URI): Promise<boolean> {
    return (await this.#holds(uri)) && this.#files.exists(uri);
  }

  async readFile(uri: URI): Promise<string> {
    await this.#demand(uri);
    return this.#files.readFile(uri);
  }

  async readDirectory(uri: URI): Promise<Entry[]> {
    await this.#demand(uri);
    const entries = await this.#files.readDirectory(uri);
    const held = await Promise.all(entries.map((entry) => !entry.isLink || this.#holds(entry.uri)));
    return entries.filter((_entry, at) => held[at]);
  }

  realPath(uri: URI): Promise<URI> {
    return this.#files.realPath(uri);
  }

  async #demand(uri: URI): Promise<void> {
    if (!(await this.#holds(uri))) throw new Error(`${uri.toString(true)} lies outside the folder.`);
  }

  async #holds(uri: URI): Promise<boolean> {
    const [real, folder] = await Promise.all([this.realPath(uri), this.#folder]);
    return isInside(real, folder);
  }
}
