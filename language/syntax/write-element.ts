import { type CstNode, CstUtils, type LangiumDocument } from 'langium';
import type { TextEdit } from 'vscode-languageserver-types';
import type { Block } from '../generated/syntax/ast.ts';
import { indentation } from './format/layout.ts';

/**
 * Returns the change that writes a declaration at the end of an element's block, in braces that are added where there
 * are none, or at the end of the file. Its lines are given as they are indented at the top level.
 */
export function writeElement(
  { textDocument }: LangiumDocument,
  into: Block | undefined,
  declaration: string,
): TextEdit {
  const text = textDocument.getText();
  const newLine = text.includes('\r\n') ? '\r\n' : '\n';
  const node = into?.$cstNode;
  const outer = node ? indentOf(text, node.offset) : '';
  const inner = node ? `${outer}${' '.repeat(indentation)}` : '';
  const lines = declaration.split('\n').map((line) => line && `${inner}${line}`);
  if (!node) {
    const end = text.trimEnd().length;
    return replace(end, text.length, `${end > 0 ? newLine + newLine : ''}${lines.join(newLine)}${newLine}`);
  }
  const close = closingBrace(node);
  if (!close) return replace(node.end, node.end, [' {', ...lines, `${outer}}`].join(newLine));
  const end = text.slice(0, close.offset).trimEnd().length;
  const gap = text[end - 1] === '{' ? [''] : ['', ''];
  return replace(end, close.offset, [...gap, ...lines, outer].join(newLine));

  function replace(start: number, stop: number, newText: string): TextEdit {
    return {
      range: { start: textDocument.positionAt(start), end: textDocument.positionAt(stop) },
      newText,
    };
  }
}

function closingBrace(declaration: CstNode): CstNode | undefined {
  const last = CstUtils.flattenCst(declaration)
    .filter(({ hidden }) => !hidden)
    .toArray()
    .at(-1);
  return last?.text === '}' ? last : undefined;
}

function indentOf(text: string, offset: number): string {
  return /^[^\S\r\n]*/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset))?.[0] ?? '';
}
