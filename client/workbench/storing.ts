import type { OpenFile } from './open-file.ts';
import { FileTrouble, type PlanFiles, type StoredText } from './plan-files.ts';

/** Keeps open files and what is stored of them in step, and never throws away one for the other unasked. */
export class Storing {
  readonly #files: PlanFiles;

  constructor(files: PlanFiles) {
    this.#files = files;
  }

  /** Stores the text of a file, unless another has been stored meanwhile, which is the file’s trouble then. */
  async save(file: OpenFile): Promise<void> {
    await this.#noting(file, () => this.#write(file, file.storedVersion));
  }

  /** Stores the text of a file in place of whatever is stored. */
  async keepMine(file: OpenFile): Promise<void> {
    const stored = await this.#read(file);
    await this.#noting(file, () => this.#write(file, stored?.version));
  }

  /** Takes what is stored in place of the text of a file. */
  async takeTheirs(file: OpenFile): Promise<void> {
    await this.#noting(file, async () => file.replace(await this.#files.read(file.path)));
  }

  /** Follows what has happened to a file where it is stored; its own changes stay. */
  async follow(file: OpenFile): Promise<void> {
    const stored = await this.#read(file);
    if (stored?.version === file.storedVersion) return;
    if (!stored) file.trouble = 'gone';
    else if (file.isUnsaved) file.trouble = 'changed';
    else file.replace(stored);
  }

  async #write(file: OpenFile, before: string | undefined): Promise<void> {
    const { doc, text } = file.toStore();
    file.stored(doc, await this.#files.write(file.path, text, before));
  }

  async #read({ path }: OpenFile): Promise<StoredText | undefined> {
    return this.#files.read(path).catch((error) => {
      if (error instanceof FileTrouble && error.reason === 'gone') return undefined;
      throw error;
    });
  }

  async #noting(file: OpenFile, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const reason = error instanceof FileTrouble ? error.reason : undefined;
      if (reason !== 'changed' && reason !== 'gone') throw error;
      file.trouble = reason;
    }
  }
}
