import type { WorkspaceFile } from '@codemirror/lsp-client';
import { EditorState, type Extension, type Text } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { element } from '../webview/dom.ts';
import { changeBetween } from './change-between.ts';
import type { StoredText } from './plan-files.ts';

const byteOrderMark = '\uFEFF';

/** What an editor leaves out of a text, and what has to stand in it again when it is stored. */
interface TextForm {
  readonly mark: string;
  readonly lineEnd: string;
}

function formOf(text: string): TextForm {
  return {
    mark: text.startsWith(byteOrderMark) ? byteOrderMark : '',
    lineEnd: text.includes('\r\n') ? '\r\n' : '\n',
  };
}

/** A file that has been opened: its text as it is being edited, and as it is stored. */
export class OpenFile implements WorkspaceFile {
  readonly path: string;
  readonly uri: string;
  readonly languageId = 'varde';
  readonly view: EditorView;
  /** What the editor lies in. */
  readonly host: HTMLElement;
  /** What the language server has been told of last. */
  doc: Text;
  version = 0;
  /** What keeps it from being saved. */
  trouble: 'changed' | 'gone' | undefined;
  #stored: Text;
  #storedVersion: string;
  #form: TextForm;

  constructor(path: string, uri: string, { text, version }: StoredText, extensions: Extension) {
    this.path = path;
    this.uri = uri;
    this.#form = formOf(text);
    const state = EditorState.create({ doc: text.slice(this.#form.mark.length), extensions });
    this.doc = this.#stored = state.doc;
    this.#storedVersion = version;
    this.view = new EditorView({ state });
    this.host = element('div', { class: 'editor' }, this.view.dom);
  }

  get isUnsaved(): boolean {
    return !this.view.state.doc.eq(this.#stored);
  }

  /** Of what is stored. */
  get storedVersion(): string {
    return this.#storedVersion;
  }

  /** Where the cursor is, counted from 0. */
  get cursor(): { readonly line: number; readonly character: number } {
    const { doc, selection } = this.view.state;
    const { number, from } = doc.lineAt(selection.main.head);
    return { line: number - 1, character: selection.main.head - from };
  }

  getView(): EditorView {
    return this.view;
  }

  /** The text as it is to be stored: with its own line ends, and its byte order mark where it had one. */
  toStore(): { readonly doc: Text; readonly text: string } {
    const { doc } = this.view.state;
    const { mark, lineEnd } = this.#form;
    return { doc, text: mark + doc.sliceString(0, doc.length, lineEnd) };
  }

  /** Is told what is stored now. */
  stored(doc: Text, version: string): void {
    this.#stored = doc;
    this.#storedVersion = version;
    this.trouble = undefined;
  }

  /** Takes what is stored in place of its own text; the cursor stays where it can. */
  replace({ text, version }: StoredText): void {
    const { doc } = this.view.state;
    this.#form = formOf(text);
    const next = EditorState.create({ doc: text.slice(this.#form.mark.length) }).doc;
    this.view.dispatch({ changes: changeBetween(doc.toString(), next.toString()) });
    this.stored(this.view.state.doc, version);
  }
}
