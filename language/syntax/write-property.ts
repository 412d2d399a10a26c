import {
  type AstNode,
  type CstNode,
  CstUtils,
  GrammarUtils,
  isLeafCstNode,
  type LangiumDocument,
} from 'langium';
import type { TextEdit } from 'vscode-languageserver-types';
import { isBlock, isProcessNode } from '../generated/syntax/ast.ts';
import { propertyRange } from './property-place.ts';

/** A property and its value, as they are to be written. */
export interface WrittenProperty {
  /** As the syntax tree calls it: `notBefore`. */
  readonly property: string;
  /** The words that open it: `not before`. */
  readonly words: string;
  readonly value: string;
}

/**
 * Returns the change that gives an element the property: another value where it is written, else a line of its own
 * after the other properties, in braces that are added where there are none.
 */
export function writeProperty(
  { textDocument }: LangiumDocument,
  element: AstNode,
  { property, words, value }: WrittenProperty,
): TextEdit {
  const range = propertyRange(element, property);
  if (range) return { range, newText: value };
  const text = textDocument.getText();
  const declaration = element.$cstNode as CstNode;
  const statement = `${words} ${value}`;
  if (standsInHeading(element, property)) return insert(headingEnd(declaration), ` ${statement}`);
  const { last, next } = lastOwnLeaf(declaration, element);
  const isOpen = last.text === '{' || next !== undefined;
  if (!isOpen) return insert(declaration.end, ` { ${statement} }`);
  const lineEnd = text.indexOf('\n', last.end);
  if (!next || lineEnd < 0 || next.offset < lineEnd) return insert(last.end, ` ${statement}`);
  const end = text[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd;
  const newLine = text.slice(end, lineEnd + 1);
  return insert(end, `${newLine}${indentOf(text, declaration.offset)}  ${statement}`);

  function insert(offset: number, newText: string): TextEdit {
    const position = textDocument.positionAt(offset);
    return { range: { start: position, end: position }, newText };
  }
}

/** Returns the change that adds a value to a property that holds several, or gives the element the property. */
export function writeFurtherValue(
  document: LangiumDocument,
  element: AstNode,
  written: WrittenProperty,
): TextEdit {
  const last = GrammarUtils.findNodesForProperty(element.$cstNode, written.property).at(-1);
  if (!last) return writeProperty(document, element, written);
  const end = document.textDocument.positionAt(last.end);
  return { range: { start: end, end }, newText: `, ${written.value}` };
}

/** Who carries out a node of a process is said before its braces. */
function standsInHeading(element: AstNode, property: string): boolean {
  return isProcessNode(element) && property === 'by';
}

function headingEnd(declaration: CstNode): number {
  const parts = ['name', 'title', 'tags'].flatMap((part) =>
    GrammarUtils.findNodesForProperty(declaration, part),
  );
  return Math.max(...parts.map(({ end }) => end));
}

/** The last word or sign before nested declarations and the closing brace, and the one that follows it in the block. */
function lastOwnLeaf(declaration: CstNode, element: AstNode): { last: CstNode; next: CstNode | undefined } {
  const leaves = CstUtils.flattenCst(declaration)
    .filter((leaf) => isLeafCstNode(leaf) && !leaf.hidden)
    .toArray();
  let last = leaves[0] as CstNode;
  for (const leaf of leaves) {
    const isNested = blockOf(leaf.astNode) !== element;
    const isEnd = leaf.text === '}' && leaf.end === declaration.end;
    if (isNested || isEnd) return { last, next: leaf };
    last = leaf;
  }
  return { last, next: undefined };
}

function blockOf(node: AstNode): AstNode | undefined {
  let at: AstNode | undefined = node;
  while (at && !isBlock(at)) at = at.$container;
  return at;
}

function indentOf(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return line.match(/^\s*/)?.[0] ?? '';
}
