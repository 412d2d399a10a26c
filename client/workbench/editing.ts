import type { Extension } from '@codemirror/state';
import { EditorView, type ViewUpdate } from '@codemirror/view';
import type { PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import type { WorkbenchWords } from '../../language/locale/workbench.ts';
import type { Place } from '../../server/protocol/places.ts';
import { element } from '../webview/dom.ts';
import { colour, colours } from './colours.ts';
import { Documents } from './documents.ts';
import { editorExtensions, planExtensions } from './editor.ts';
import { Language } from './language.ts';
import type { OpenFile } from './open-file.ts';
import { isPlan } from './plan-files.ts';
import { offsetAt, type Problem, Problems } from './problems.ts';
import { QuickFixes } from './quick-fixes.ts';
import { Renaming } from './rename.ts';
import type { WorkbenchSettings } from './settings.ts';
import { soon } from './soon.ts';
import { troubleWords } from './trouble-words.ts';

/** What the rest of the page is told. */
export interface EditingEvents {
  /** Another file is shown. */
  shown(file: OpenFile): void;
  /** Some text is another now. */
  edited(): void;
  /** The cursor is elsewhere; `isMoved` where the reader has gone there, rather than typed. */
  moved(file: OpenFile, isMoved: boolean): void;
  found(problems: readonly Problem[]): void;
  plansChanged(uris: readonly string[]): void;
  filesChanged(uris: readonly string[]): void;
  say(text: string): void;
}

/** In milliseconds: what is waited for the next letter before the server is told, and before it is asked for colours. */
const pauses = { sync: 30, colour: 120 };

/** The text of the files, one of them at a time, and what the language server knows of it. */
export class Editing {
  readonly box = element('div', { class: 'editors' });
  readonly language: Language;
  readonly documents: Documents;
  readonly fixes: QuickFixes;
  readonly #renaming: Renaming;
  readonly #problems = new Problems();
  readonly #words: WorkbenchWords;
  readonly #events: EditingEvents;
  #shown: OpenFile | undefined;

  readonly #syncSoon = soon(pauses.sync, () => this.language.client.sync());
  readonly #colourSoon = soon(pauses.colour, () => void this.#colour());
  readonly #foundSoon = soon(pauses.sync, () => this.#events.found(this.#problems.all));

  constructor(settings: WorkbenchSettings, words: WorkbenchWords, events: EditingEvents) {
    this.#words = words;
    this.#events = events;
    const { files, locale, answers } = settings;
    const documents = {
      files,
      show: (file: OpenFile) => this.#show(file),
      extensions: (path: string) => this.#extensions(path),
    };
    const told = {
      plansChanged: (uris: readonly string[]) => this.#plansChanged(uris),
      filesChanged: events.filesChanged,
      diagnosed: (params: PublishDiagnosticsParams) => this.#diagnosed(params),
    };
    const workspace: ConstructorParameters<typeof Language>[2] = (client) => new Documents(client, documents);
    this.language = new Language(files.folder, locale, workspace, told, answers);
    this.documents = this.language.client.workspace as Documents;
    this.#renaming = new Renaming(this.language, this.documents, words);
    this.fixes = new QuickFixes(this.language, this.documents, this.#problems, words, events.say);
  }

  /** The file whose text is shown. */
  get shown(): OpenFile | undefined {
    return this.#shown;
  }

  /** Shows the file at a path, or says why that cannot be. */
  async open(path: string): Promise<void> {
    try {
      this.#show(await this.documents.open(path));
    } catch (error) {
      this.#events.say(troubleWords(error, path, this.#words));
    }
  }

  /** Shows a place in its file. */
  async reveal({ uri, ...position }: Place): Promise<void> {
    const path = this.documents.pathOf(uri);
    if (path === undefined) return;
    await this.open(path);
    const view = this.#shown?.view;
    if (!view || this.#shown?.path !== path) return;
    const anchor = offsetAt(view.state.doc, position);
    view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
  }

  /** Is told that the server is there, or there again. */
  connected(): void {
    this.#problems.forget();
    this.#colourSoon();
  }

  #extensions(path: string): Extension {
    const keys = [
      { key: 'F2', run: this.#renaming.command, preventDefault: true },
      { key: 'Mod-.', run: this.fixes.command, preventDefault: true },
    ];
    return [
      isPlan(path) ? [colours, planExtensions] : [],
      editorExtensions(`${this.#words.text}: ${path}`, this.#words, keys),
      EditorView.updateListener.of((update) => this.#updated(update)),
    ];
  }

  #show(file: OpenFile): void {
    for (const { host } of this.documents.files) host.hidden = host !== file.host;
    if (!file.host.isConnected) this.box.append(file.host);
    this.#shown = file;
    file.view.focus();
    this.#problems.mark(file.view, file.uri, file.version);
    this.#colourSoon();
    this.#events.shown(file);
  }

  #updated({ view, docChanged, selectionSet, transactions }: ViewUpdate): void {
    if (docChanged) {
      this.#syncSoon();
      this.#colourSoon();
      this.#events.edited();
    }
    const file = this.#shown;
    if (view !== file?.view || (!selectionSet && !docChanged)) return;
    this.#events.moved(file, !docChanged && transactions.some((change) => change.isUserEvent('select')));
  }

  #plansChanged(uris: readonly string[]): void {
    if (this.#shown && uris.includes(this.#shown.uri)) this.#colourSoon();
    this.#events.plansChanged(uris);
  }

  #diagnosed(told: PublishDiagnosticsParams): void {
    this.#problems.take(told);
    this.#foundSoon();
    const file = this.documents.files.find(({ uri }) => uri === told.uri);
    if (file) this.#problems.mark(file.view, file.uri, file.version);
  }

  async #colour(): Promise<void> {
    if (this.#shown && isPlan(this.#shown.path)) await colour(this.#shown.view, this.language);
  }
}
