import type { LangiumDocument } from 'langium';
import type { Range } from 'vscode-languageserver';

/** Returns the range as offsets in the file. */
export function offsetsOf(
  { textDocument }: Pick<LangiumDocument, 'textDocument'>,
  { start, end }: Range,
): { readonly start: number; readonly end: number } {
  return { start: textDocument.offsetAt(start), end: textDocument.offsetAt(end) };
}
