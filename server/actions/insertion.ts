import { type AstNode, AstUtils } from 'langium';
import type { Block } from '../../language/generated/syntax/ast.ts';
import { indentation } from '../../language/syntax/format/layout.ts';
import type { Draft } from '../edits/draft.ts';
import type { Piece } from '../edits/draft-file.ts';
import { extentOf } from '../edits/extent.ts';
import { lineStart } from '../edits/lines.ts';
import { bracesOf } from './heading.ts';

/** Writes the pieces at the end of the element's block, each on lines of its own; `apart` leaves a blank line before them. */
export function append(element: Block, pieces: readonly Piece[], draft: Draft, apart = false): void {
  const document = AstUtils.getDocument(element);
  const outer = indentOf(element);
  const lines = pieces.flatMap((piece) => [`\n${outer}${' '.repeat(indentation)}`, piece]);
  const braces = bracesOf(element);
  if (!braces) {
    const end = element.$cstNode?.end ?? 0;
    draft.replace(document, end, end, ' {', ...lines, `\n${outer}}`);
    return;
  }
  const end = document.textDocument.getText().slice(0, braces.close).trimEnd().length;
  const gap = apart && end > braces.open + 1 ? ['\n'] : [];
  draft.replace(document, end, braces.close, ...gap, ...lines, `\n${outer}`);
}

/** Writes the lines before the element and the comments above it, right below what stands there already. */
export function insertBefore(element: Block, lines: readonly string[], draft: Draft): void {
  const { document, start } = extentOf(element);
  const end = document.textDocument.getText().slice(0, start).trimEnd().length;
  draft.replace(document, end, end, ...lines.map((line) => `\n${indentOf(element)}${line}`));
}

/** The spaces with which the line begins on which the element does. */
function indentOf(element: AstNode): string {
  const text = AstUtils.getDocument(element).textDocument.getText();
  return /^[^\S\n]*/.exec(text.slice(lineStart(text, element.$cstNode?.offset ?? 0)))?.[0] ?? '';
}
