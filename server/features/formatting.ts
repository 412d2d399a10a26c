import type { LangiumDocument } from 'langium';
import type { Formatter as FormattingProvider } from 'langium/lsp';
import type {
  DocumentOnTypeFormattingOptions,
  DocumentOnTypeFormattingParams,
  DocumentRangeFormattingParams,
  TextEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../../language/syntax/format/edit.ts';
import { Formatter } from '../../language/syntax/format/formatter.ts';
import type { VardeServerServices } from '../services.ts';

/** Formats a file, a part of it, a line that is left for the next and a block that is closed. */
export class Formatting implements FormattingProvider {
  readonly formatOnTypeOptions: DocumentOnTypeFormattingOptions = {
    firstTriggerCharacter: '}',
    moreTriggerCharacter: ['\n'],
  };
  private readonly formatter: Formatter;

  constructor(services: VardeServerServices) {
    this.formatter = new Formatter(services.parser);
  }

  formatDocument({ textDocument }: LangiumDocument): TextEdit[] {
    return asTextEdits(textDocument, this.formatter.format(textDocument.getText()).edits);
  }

  formatDocumentRange(
    { textDocument }: LangiumDocument,
    { range }: DocumentRangeFormattingParams,
  ): TextEdit[] {
    const start = textDocument.offsetAt({ line: range.start.line, character: 0 });
    const end = textDocument.offsetAt(range.end);
    return asTextEdits(textDocument, this.formatter.formatBetween(textDocument.getText(), start, end));
  }

  formatDocumentOnType(
    { textDocument }: LangiumDocument,
    { ch, position }: DocumentOnTypeFormattingParams,
  ): TextEdit[] {
    const text = textDocument.getText();
    const edits =
      ch === '\n'
        ? this.formatter.formatBetween(text, ...lineBefore(textDocument, position.line))
        : this.formatter.formatBlockBefore(text, textDocument.offsetAt(position));
    return asTextEdits(textDocument, edits);
  }
}

/** The line above; the one that has just been begun is indented by the editor and belongs to the writer. */
function lineBefore(document: TextDocument, line: number): [start: number, end: number] {
  const start = document.offsetAt({ line: line - 1, character: 0 });
  const end = document.offsetAt({ line: line - 1, character: Number.MAX_SAFE_INTEGER });
  return [start, end];
}

function asTextEdits(document: TextDocument, edits: readonly Edit[]): TextEdit[] {
  return edits.map(({ start, end, newText }) => ({
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    newText,
  }));
}
