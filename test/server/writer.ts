import type { CompletionItem, CompletionList, Hover, TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Client } from './client.ts';

/** Around each place of a snippet that is still to be filled in, with what is proposed there. */
const [open, close] = ['\ue000', '\ue001'];

/** Somebody who writes a file in an editor: types, looks at the list, takes from it and tabs on. */
export class Writer {
  private readonly client: Client;
  private readonly path: string;
  /** The text with the places that are left of the last snippets. */
  private marked = '';
  /** In `marked`. */
  private cursor = 0;
  /** How much after the cursor is selected, so that typing replaces it. */
  private selected = 0;

  constructor(client: Client, path: string) {
    this.client = client;
    this.path = path;
  }

  get text(): string {
    return withoutMarks(this.marked);
  }

  /** Types at the cursor. */
  async type(text: string): Promise<void> {
    this.insert(this.cursor, this.cursor + this.selected, text);
    await this.client.edit(this.path, this.text);
  }

  /** What the editor lists at the cursor, in its order. */
  async list(): Promise<readonly CompletionItem[]> {
    if (this.selected > 0) this.insert(this.cursor, this.cursor + this.selected, '');
    await this.client.edit(this.path, this.text);
    const list = await this.client.ask<CompletionList | null>(
      'textDocument/completion',
      this.path,
      this.position(),
    );
    return [...(list?.items ?? [])].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
  }

  /** Takes the choice with the label, which must be among the first on the list, or fails with what is listed. */
  async take(label: string, among = 30): Promise<void> {
    const items = (await this.list()).slice(0, among);
    const item = items.find((each) => each.label === label);
    if (!item) throw new Error(`“${label}” is not among: ${items.map((each) => each.label).join(', ')}`);
    const { textEdit, additionalTextEdits = [] } = item;
    if (!textEdit || !('range' in textEdit)) throw new Error('The choice edits nothing.');
    const document = TextDocument.create('', '', 0, this.text);
    const at = (position: TextEdit['range']['start']) => this.markedOffset(document.offsetAt(position));
    const newText = item.insertTextFormat === 2 ? this.asMarks(textEdit.newText) : textEdit.newText;
    this.insert(at(textEdit.range.start), at(textEdit.range.end), newText);
    for (const { range, newText: more } of additionalTextEdits) {
      const start = at(range.start);
      this.marked = this.marked.slice(0, start) + more + this.marked.slice(at(range.end));
      if (start <= this.cursor) this.cursor += more.length;
    }
    if (item.insertTextFormat === 2 && newText.includes(open)) {
      this.cursor = this.marked.indexOf(newText);
      this.tab();
    }
    await this.client.edit(this.path, this.text);
  }

  /** Goes on to the next place to fill in and selects what is proposed there; what was selected stays as it is. */
  tab(): void {
    const start = this.marked.indexOf(open, this.cursor + this.selected);
    if (start < 0) throw new Error('There is no place left to fill in.');
    const end = this.marked.indexOf(close, start);
    this.marked =
      this.marked.slice(0, start) + this.marked.slice(start + 1, end) + this.marked.slice(end + 1);
    this.cursor = start;
    this.selected = end - start - 1;
  }

  /** Deletes the line of the cursor. */
  async deleteLine(): Promise<void> {
    const start = this.marked.lastIndexOf('\n', this.cursor - 1);
    const end = this.marked.indexOf('\n', this.cursor);
    this.insert(start, end < 0 ? this.marked.length : end, '');
    await this.client.edit(this.path, this.text);
  }

  /** Goes to the end of the first line that has the text. */
  goTo(text: string): void {
    const at = this.marked.indexOf(text);
    if (at < 0) throw new Error(`“${text}” is not in the text.`);
    const end = this.marked.indexOf('\n', at);
    this.cursor = end < 0 ? this.marked.length : end;
    this.selected = 0;
  }

  /** Goes to right behind the first place where the text stands. */
  goBehind(text: string): void {
    const at = this.marked.indexOf(text);
    if (at < 0) throw new Error(`“${text}” is not in the text.`);
    this.cursor = at + text.length;
    this.selected = 0;
  }

  /** Goes to the end of the line. */
  goToLineEnd(): void {
    const end = this.marked.indexOf('\n', this.cursor);
    this.cursor = end < 0 ? this.marked.length : end;
    this.selected = 0;
  }

  /** Goes to the end of the file. */
  goToEnd(): void {
    this.cursor = this.marked.length;
    this.selected = 0;
  }

  /** What the editor shows when the mouse rests on the last place where the word stands. */
  async hover(word: string): Promise<string> {
    const document = TextDocument.create('', '', 0, this.text);
    const position = document.positionAt(this.text.lastIndexOf(word));
    const hover = await this.client.ask<Hover | null>('textDocument/hover', this.path, position);
    return (hover?.contents as { value: string } | undefined)?.value ?? '';
  }

  private position() {
    const before = withoutMarks(this.marked.slice(0, this.cursor));
    return TextDocument.create('', '', 0, before).positionAt(before.length);
  }

  private insert(start: number, end: number, text: string): void {
    this.marked = this.marked.slice(0, start) + text + this.marked.slice(end);
    this.cursor = start + text.length;
    this.selected = 0;
  }

  private markedOffset(offset: number): number {
    let seen = 0;
    for (let at = 0; at < this.marked.length; at++) {
      if (this.marked[at] === open || this.marked[at] === close) continue;
      if (seen === offset) return at;
      seen++;
    }
    return this.marked.length;
  }

  /** As editors do, the lines of a snippet are indented as the line that it is put in. */
  private asMarks(snippet: string): string {
    const line = this.marked.slice(this.marked.lastIndexOf('\n', this.cursor - 1) + 1, this.cursor);
    const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
    return snippet
      .replace(/\$\{\d+:((?:[^}\\]|\\.)*)\}/g, `${open}$1${close}`)
      .replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, `${open}$1${close}`)
      .replace(/\$\d+/g, `${open}${close}`)
      .replace(/\\([$}\\])/g, '$1')
      .replaceAll('\t', '  ')
      .replaceAll('\n', `\n${indent}`);
  }
}

function withoutMarks(text: string): string {
  return text.replaceAll(open, '').replaceAll(close, '');
}
