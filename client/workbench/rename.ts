import { LSPPlugin } from '@codemirror/lsp-client';
import { type Command, type EditorView, showDialog } from '@codemirror/view';
import type {
  Range,
  RenameParams,
  TextDocumentPositionParams,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import type { WorkbenchWords } from '../../language/locale/workbench.ts';
import { applyEdit } from './apply-edit.ts';
import type { Documents } from './documents.ts';
import type { Language } from './language.ts';
import { offsetAt } from './problems.ts';

/** Renames things in every file that names them; each file that it changes is opened, and saved as any other. */
export class Renaming {
  readonly #language: Language;
  readonly #documents: Documents;
  readonly #words: WorkbenchWords;

  constructor(language: Language, documents: Documents, words: WorkbenchWords) {
    this.#language = language;
    this.#documents = documents;
    this.#words = words;
  }

  /** Asks for another name for what stands at the cursor. */
  readonly command: Command = (view) => {
    void this.#rename(view).catch((error) => this.#tell(view, error));
    return true;
  };

  async #rename(view: EditorView): Promise<void> {
    const at = positionOf(view);
    if (!at) return;
    const range = await this.#language.ask<TextDocumentPositionParams, Range | null>(prepareRename, at);
    if (!range) return;
    const { doc } = view.state;
    const now = view.state.sliceDoc(offsetAt(doc, range.start), offsetAt(doc, range.end));
    const newName = await askFor(view, now);
    if (newName === undefined || newName === now) return;
    this.#language.client.sync();
    await this.#language.client.withMapping(async (since) => {
      const edit = await this.#language.ask<RenameParams, WorkspaceEdit | null>(rename, { ...at, newName });
      if (edit) await applyEdit(edit, this.#documents, since);
    });
  }

  #tell(view: EditorView, { message }: Error): void {
    showDialog(view, { label: this.#words.failed(message), class: 'refused', top: true });
  }
}

const prepareRename = { method: 'textDocument/prepareRename' };
const rename = { method: 'textDocument/rename' };

function positionOf(view: EditorView): TextDocumentPositionParams | undefined {
  const plugin = LSPPlugin.get(view);
  const { head } = view.state.selection.main;
  return plugin ? { textDocument: { uri: plugin.uri }, position: plugin.toPosition(head) } : undefined;
}

/** What the reader writes; undefined where the question is closed. */
async function askFor(view: EditorView, value: string): Promise<string | undefined> {
  const { close, result } = showDialog(view, {
    label: view.state.phrase('New name'),
    input: { name: 'name', value },
    submitLabel: view.state.phrase('rename'),
    focus: true,
  });
  const form = await result;
  view.dispatch({ effects: close });
  const name = form?.elements.namedItem('name');
  return name instanceof HTMLInputElement ? name.value : undefined;
}
