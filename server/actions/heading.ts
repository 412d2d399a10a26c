import { AstUtils, CstUtils, type LangiumDocument } from 'langium';
import type { Range } from 'vscode-languageserver';
import { type Block, isBlock } from '../../language/generated/syntax/ast.ts';
import { leafAt } from '../edits/leaf-at.ts';
import { offsetsOf } from '../edits/offsets.ts';

/** Returns the element in whose heading, from its kind to its brace, the range lies. */
export function headedAt(document: LangiumDocument, range: Range): Block | undefined {
  const { start, end } = offsetsOf(document, range);
  const element = AstUtils.getContainerOfType(leafAt(document, start)?.astNode, isBlock);
  return element && start >= (element.$cstNode?.offset ?? 0) && end <= headingEnd(element)
    ? element
    : undefined;
}

/** Returns the offsets of the braces of the element's block; undefined where it has none. */
export function bracesOf(element: Block): { readonly open: number; readonly close: number } | undefined {
  const leaves = element.$cstNode
    ? CstUtils.flattenCst(element.$cstNode)
        .filter(({ hidden }) => !hidden)
        .toArray()
    : [];
  const [open, close] = [leaves.find(({ text }) => text === '{'), leaves.at(-1)];
  return open && close?.text === '}' ? { open: open.offset, close: close.offset } : undefined;
}

function headingEnd(element: Block): number {
  return bracesOf(element)?.open ?? element.$cstNode?.end ?? 0;
}
