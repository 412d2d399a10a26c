import type { CompletionItemKind, TextEdit } from 'vscode-languageserver';

/** One thing that can be written, as the editor's list shows it. */
export interface Choice {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** What is written; the label where absent. */
  readonly text?: string;
  /** The text has places to fill in, in the syntax of snippets. */
  readonly isSnippet?: boolean;
  /** Beside the label: what it is. */
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  /** What is typed to find it, where that is more than the label. */
  readonly searched?: string;
  /** Words for it in the reader's language, in lower case, the usual first. */
  readonly readersWords?: readonly string[];
  /** Words for it in any language, in lower case, by which it is found, too, once one is begun. */
  readonly otherWords?: Iterable<string>;
  /** Where the text begins that it replaces, where that is before the word at the cursor. */
  readonly start?: number;
  /** What is written elsewhere in the file, too. */
  readonly more?: readonly TextEdit[];
  /** A value comes next, so that the list is to open again. */
  readonly asksOn?: boolean;
  /** Choices of a lower rank come first. */
  readonly rank: number;
}
