import { FileTrouble, type PlanFiles, type StoredText } from '../plan-files.ts';
import type { ExampleFiles } from './example.ts';

/** The files of an example; those that the reader has changed or made are kept by the browser. A version is the text itself. */
export class MemoryFiles implements PlanFiles {
  readonly folder: string;
  readonly #given: ExampleFiles;
  readonly #storage: Storage;
  readonly #key: string;

  constructor(name: string, given: ExampleFiles, storage: Storage) {
    this.folder = `memory:/${name}`;
    this.#given = given;
    this.#storage = storage;
    this.#key = `varde.playground.${name}`;
  }

  /** The text of each file as it is now, by its path. */
  get texts(): ExampleFiles {
    return { ...this.#given, ...this.#kept };
  }

  async list(): Promise<readonly string[]> {
    return Object.keys(this.texts)
      .filter((path) => !path.endsWith('.csv'))
      .sort();
  }

  async read(path: string): Promise<StoredText> {
    const text = this.#textOf(path);
    if (text === undefined) throw new FileTrouble('gone');
    return { text, version: text };
  }

  async write(path: string, text: string, before: string | undefined): Promise<string> {
    if (this.#textOf(path) !== before) throw new FileTrouble('changed');
    this.#storage.setItem(this.#key, JSON.stringify({ ...this.#kept, [path]: text }));
    return text;
  }

  /** Goes back to the files as they were given. */
  startOver(): void {
    this.#storage.removeItem(this.#key);
  }

  /** What is kept can be changed by another page that shows the same example. */
  get #kept(): ExampleFiles {
    return JSON.parse(this.#storage.getItem(this.#key) ?? '{}');
  }

  #textOf(path: string): string | undefined {
    const { texts } = this;
    return Object.hasOwn(texts, path) ? texts[path] : undefined;
  }
}
