import { type WorkbenchWords, workbenchWords } from '../../language/locale/workbench.ts';
import type { Place } from '../../server/protocol/places.ts';
import { element } from '../webview/dom.ts';
import { Notice } from '../webview/notice.ts';
import type { Channel } from './channel.ts';
import { ConflictBar } from './conflict-bar.ts';
import { Editing } from './editing.ts';
import { FileActions } from './file-actions.ts';
import { FileList } from './file-list.ts';
import { layOut } from './layout.ts';
import { NewFile } from './new-file.ts';
import type { OpenFile } from './open-file.ts';
import { isPlan } from './plan-files.ts';
import { Preview } from './preview.ts';
import { ProblemList } from './problem-list.ts';
import type { WorkbenchSettings } from './settings.ts';
import { soon } from './soon.ts';
import { StatusLine } from './status-line.ts';
import { toolbar } from './toolbar.ts';

/** In milliseconds. */
const pauses = { status: 300, save: 400 };

/** The page on which plans are edited: files, text, problems and preview beside each other. */
export class Workbench {
  readonly #words: WorkbenchWords;
  readonly #savesItself: boolean;
  readonly #editing: Editing;
  readonly #files: FileActions;
  readonly #preview: Preview;
  readonly #list: FileList;
  readonly #problems: ProblemList;
  readonly #conflict: ConflictBar;
  readonly #newFile: NewFile;
  readonly #status: StatusLine;
  readonly #notice = new Notice();
  readonly #banner = element('div', { class: 'banner', role: 'status' });
  readonly #statusSoon = soon(pauses.status, () => void this.#tellStatus());
  readonly #saveSoon = soon(pauses.save, () => void this.#files.save());

  constructor(body: HTMLElement, settings: WorkbenchSettings, signal: AbortSignal) {
    const { files, locale, savesItself } = settings;
    const words = workbenchWords[locale];
    const say = (text: string) => this.#notice.say(text);
    const reveal = (place: Place) => void this.#editing.reveal(place);
    const pressed = (event: KeyboardEvent) => this.#pressed(event);
    this.#words = words;
    this.#savesItself = savesItself;
    this.#editing = new Editing(settings, words, {
      shown: (file) => this.#shown(file),
      edited: () => this.#edited(),
      moved: (file, isMoved) => this.#moved(file, isMoved),
      found: (problems) => this.#problems.show(problems),
      plansChanged: (uris) => this.#plansChanged(uris),
      filesChanged: (uris) => void this.#files.follow(uris),
      say,
    });
    const { documents, language } = this.#editing;
    this.#files = new FileActions({ files, documents, words, savesItself, say, changed: () => this.#tell() });
    this.#list = new FileList(words, (path) => void this.#editing.open(path));
    this.#problems = new ProblemList(words, (uri) => documents.pathOf(uri), reveal);
    this.#conflict = new ConflictBar(words, this.#files);
    this.#newFile = new NewFile(words, (path) => this.#create(path));
    this.#status = new StatusLine(language, words);
    this.#preview = new Preview({ language, locale, label: words.preview, reveal, pressed }, signal);
    this.#layOut(body, settings.tools);
    for (const dialog of [this.#newFile.box, this.#editing.fixes.box]) {
      dialog.addEventListener('close', () => this.shown?.view.focus(), { signal });
    }
    const warn = (event: Event) => this.#files.unsaved.length > 0 && event.preventDefault();
    window.addEventListener('keydown', pressed, { signal });
    window.addEventListener('beforeunload', warn, { signal });
  }

  /** The file whose text is shown. */
  get shown(): OpenFile | undefined {
    return this.#editing.shown;
  }

  /** Talks with the server over this channel from now on. */
  connect(channel: Channel): void {
    if (this.shown) this.#banner.textContent = '';
    this.#editing.language.connect(channel);
    this.#editing.connected();
    this.#statusSoon();
    void this.#preview.refresh();
  }

  /** The channel is lost; what is written meanwhile stays. */
  disconnect(): void {
    this.#banner.textContent = this.#words.disconnected;
    this.#editing.language.disconnect();
  }

  /** Lists these files, and opens the first plan among them. */
  async start(paths: readonly string[]): Promise<void> {
    this.#files.paths = paths;
    const first = paths.find((path) => path.endsWith('plan.varde')) ?? paths[0];
    if (first !== undefined) return this.#editing.open(first);
    this.#banner.textContent = this.#words.noFiles;
  }

  #layOut(body: HTMLElement, tools: readonly Node[]): void {
    const save = this.#savesItself ? {} : { save: () => void this.#files.save() };
    layOut(body, {
      toolbar: toolbar(this.#words, { ...save, newFile: () => this.#newFile.ask() }, tools),
      banner: this.#banner,
      files: this.#list.box,
      conflict: this.#conflict.box,
      editors: this.#editing.box,
      problems: this.#problems.box,
      preview: this.#preview.frame,
      status: this.#status.box,
      over: [this.#notice.box, this.#newFile.box, this.#editing.fixes.box],
    });
  }

  #shown(file: OpenFile): void {
    if (this.#banner.textContent === this.#words.noFiles) this.#banner.textContent = '';
    this.#tell();
    this.#status.at(file.cursor);
    this.#statusSoon();
    if (isPlan(file.path)) this.#preview.follow(file.uri);
  }

  #edited(): void {
    this.#tell();
    if (this.#savesItself) this.#saveSoon();
  }

  #moved(file: OpenFile, isMoved: boolean): void {
    this.#status.at(file.cursor);
    if (isPlan(file.path)) void this.#preview.enter({ uri: file.uri, ...file.cursor }, isMoved);
  }

  #plansChanged(uris: readonly string[]): void {
    this.#preview.refreshIfShown(uris);
    this.#statusSoon();
  }

  async #create(path: string): Promise<string | undefined> {
    const refused = await this.#files.create(path);
    if (refused === undefined) await this.#editing.open(path);
    return refused;
  }

  /** Brings what stands around the text in line with it. */
  #tell(): void {
    const unsaved = new Set(this.#savesItself ? [] : this.#files.unsaved.map(({ path }) => path));
    this.#list.show(
      this.#files.paths.map((path) => ({
        path,
        isShown: path === this.shown?.path,
        isUnsaved: unsaved.has(path),
      })),
    );
    this.#status.isUnsaved = unsaved.size > 0;
    if (this.shown) this.#conflict.show(this.shown);
  }

  async #tellStatus(): Promise<void> {
    if (this.shown) await this.#status.follow(this.shown.uri);
  }

  #pressed(event: KeyboardEvent): void {
    const isSave = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 's';
    if (!isSave) return;
    event.preventDefault();
    void this.#files.save();
  }
}
