import type { OpenFile } from './open-file.ts';
import { FileTrouble, type PlanFiles, type StoredText } from './plan-files.ts';

/** Keeps open files and what is stored of them in step, one thing after the other, and never throws away one for the other unasked. */
export class Storing {
  readonly #files: PlanFiles;
  #last: Promise<unknown> = Promise.resolve();

  constructor(files: PlanFiles) {
    this.#files = files;
  }

  /** Stores the text of a file, unless another has been stored meanwhile, which is the file’s trouble then. */
  save(file: OpenFile): Promise<void> {
    return this.#inTurn(() =>
      this.#noting(file, async () => {
        if (file.isUnsaved) await this.#write(file, file.storedVersion);
      }),
    );
  }

  /** Stores the text of a file in place of whatever is stored. */
  keepMine(file: OpenFile): Promise<void> {
    return this.#inTurn(async () => {
      const stored = await this.#read(file);
      await this.#noting(file, () => this.#write(file, stored?.version));
    });
  }

  /** Takes what is stored in place of the text of a file. */
  takeTheirs(file: OpenFile): Promise<void> {
    return this.#inTurn(() =>
      this.#noting(file, async () => file.replace(await this.#files.read(file.path))),
    );
  }

  /** Follows what has happened to a file where it is stored; its own changes stay. */
  follow(file: OpenFile): Promise<void> {
    return this.#inTurn(async () => {
      const stored = await this.#read(file);
      if (stored?.version === file.storedVersion) return;
      if (!stored) file.trouble = 'gone';
      else if (file.isUnsaved) file.trouble = 'changed';
      else file.replace(stored);
    });
  }

  /** What is stored by one would else seem to the next to be stored by somebody else. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => {});
    return done;
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
