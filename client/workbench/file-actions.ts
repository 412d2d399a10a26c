import type { FileChangeType } from 'vscode-languageserver-protocol';
import type { WorkbenchWords } from '../../language/locale/workbench.ts';
import type { Documents } from './documents.ts';
import type { OpenFile } from './open-file.ts';
import { FileTrouble, isNewPath, type PlanFiles } from './plan-files.ts';
import { Storing } from './storing.ts';
import { troubleWords } from './trouble-words.ts';

/** What has happened to a file, as the protocol counts it. */
const created = 1 satisfies FileChangeType;
const changed = 2 satisfies FileChangeType;

/** What files are stored in, and who is told of what comes of it. */
export interface FileSurroundings {
  readonly files: PlanFiles;
  readonly documents: Documents;
  readonly words: WorkbenchWords;
  /** Whether each change is stored without being asked to, and nothing is said of it. */
  readonly savesItself: boolean;
  say(text: string): void;
  /** Which files there are, or whether they are stored, may be otherwise now. */
  changed(): void;
}

/** What a reader does with files; whatever goes wrong is said to them. */
export class FileActions {
  readonly #around: FileSurroundings;
  readonly #storing: Storing;
  #paths: readonly string[] = [];

  constructor(around: FileSurroundings) {
    this.#around = around;
    this.#storing = new Storing(around.files);
  }

  /** The paths of all files: those that are stored, and those that are open and gone. */
  get paths(): readonly string[] {
    const open = this.#around.documents.files.map(({ path }) => path);
    return [...new Set([...this.#paths, ...open])].sort();
  }

  set paths(paths: readonly string[]) {
    this.#paths = paths;
    this.#around.changed();
  }

  get unsaved(): readonly OpenFile[] {
    return this.#around.documents.files.filter(({ isUnsaved }) => isUnsaved);
  }

  /** Saves every file that is not. */
  async save(): Promise<void> {
    const { words, savesItself, say } = this.#around;
    for (const file of this.unsaved) {
      await this.#trying(file, () => this.#storing.save(file));
      if (!file.isUnsaved && !savesItself) say(words.saved(file.path));
      this.#tellServer(file.uri, changed);
    }
  }

  /** Stores the text of a file in place of whatever is stored. */
  async keepMine(file: OpenFile): Promise<void> {
    await this.#trying(file, () => this.#storing.keepMine(file));
    file.view.focus();
  }

  /** Takes what is stored in place of the text of a file. */
  async takeTheirs(file: OpenFile): Promise<void> {
    await this.#trying(file, () => this.#storing.takeTheirs(file));
    file.view.focus();
  }

  /** Follows what has happened to files where they are stored. */
  async follow(uris: readonly string[]): Promise<void> {
    const { documents, files, words, say } = this.#around;
    await files.list().then(
      (paths) => {
        this.paths = paths;
      },
      (error) => say(troubleWords(error, '', words)),
    );
    for (const file of documents.files) {
      if (uris.includes(file.uri)) await this.#trying(file, () => this.#storing.follow(file));
    }
  }

  /** Makes a new file; returns why there can be none of that name, or undefined where there is one now. */
  async create(path: string): Promise<string | undefined> {
    const { files, documents, words } = this.#around;
    if (!isNewPath(path)) return words.badName;
    try {
      await files.write(path, '', undefined);
    } catch (error) {
      const reason = error instanceof FileTrouble ? error.reason : undefined;
      if (reason === 'changed') return words.exists(path);
      return reason === 'gone' ? words.noSuchFolder : troubleWords(error, path, words);
    }
    this.#tellServer(documents.uriOf(path), created);
    this.paths = [...this.#paths, path];
    return undefined;
  }

  async #trying(file: OpenFile, work: () => Promise<void>): Promise<void> {
    const { words, say, changed } = this.#around;
    await work().catch((error) => say(troubleWords(error, file.path, words)));
    changed();
  }

  /** The server reads the files that are not open from where they are stored. */
  #tellServer(uri: string, type: FileChangeType): void {
    const { client } = this.#around.documents;
    client.notification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
  }
}
