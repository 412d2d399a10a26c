import type { TextDocuments } from 'langium/lsp';
import type {
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
  WorkspaceEditClientCapabilities,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyEdits } from '../../language/syntax/format/edit.ts';
import { Formatter } from '../../language/syntax/format/formatter.ts';
import type { VardeServerServices } from '../services.ts';
import type { Draft } from './draft.ts';
import type { DraftFile } from './draft-file.ts';
import { formattedEdits } from './formatted.ts';
import { withLineEndsOf } from './lines.ts';

/** Writes drafts as the edits that the client is to make. */
export class WorkspaceEdits {
  private readonly open: TextDocuments<TextDocument>;
  private readonly formatter: Formatter;
  private abilities: WorkspaceEditClientCapabilities = {};

  constructor(services: VardeServerServices) {
    this.open = services.shared.workspace.TextDocuments;
    this.formatter = new Formatter(services.parser);
    services.shared.lsp.LanguageServer.onInitialize(({ capabilities }) => {
      this.abilities = capabilities.workspace?.workspaceEdit ?? {};
    });
  }

  get canCreateFiles(): boolean {
    const { documentChanges, resourceOperations } = this.abilities;
    return (documentChanges && resourceOperations?.includes('create')) ?? false;
  }

  /** Returns the draft, formatted, with the version of each open file that it is about. */
  of(draft: Draft): WorkspaceEdit {
    const files = [...draft.files];
    if (!this.abilities.documentChanges) {
      return { changes: Object.fromEntries(files.map((file) => [file.uri.toString(), this.editsOf(file)])) };
    }
    return {
      documentChanges: files.flatMap((file) => {
        const uri = file.uri.toString();
        return file.document ? this.textEdit(file) : [{ kind: 'create' as const, uri }, this.textEdit(file)];
      }),
    };
  }

  private textEdit(file: DraftFile): TextDocumentEdit {
    const version = this.open.get(file.uri)?.version ?? null;
    return { textDocument: { uri: file.uri.toString(), version }, edits: this.editsOf(file) };
  }

  private editsOf(file: DraftFile): TextEdit[] {
    const { document } = file;
    const text = document?.textDocument.getText() ?? '';
    const edits = document ? formattedEdits(this.formatter, text, file.plainEdits()) : [this.written(file)];
    const place = TextDocument.create('', '', 0, text);
    return edits.map(({ start, end, newText }) => ({
      range: { start: place.positionAt(start), end: place.positionAt(end) },
      newText: withLineEndsOf(document ? text : newText, newText),
    }));
  }

  private written(file: DraftFile): { start: number; end: number; newText: string } {
    const text = file.text();
    return { start: 0, end: 0, newText: applyEdits(text, this.formatter.format(text).edits) };
  }
}
