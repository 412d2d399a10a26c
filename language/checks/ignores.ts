import { CstUtils, type LangiumDocument } from 'langium';
import type { Position, Range } from '../plan/element.ts';
import { elementAtPosition } from '../syntax/property-place.ts';

/** A comment above a declaration by which its writer wants one rule to be silent about it. */
export interface Ignore {
  readonly rule: string;
  /** Why; empty where nothing is given. */
  readonly reason: string;
  /** The comment, without the line end. */
  readonly range: Range;
  /** Where the declaration below begins; undefined where there is none. */
  readonly declaration: Position | undefined;
}

const comment = /\/\/[^\S\r\n]*varde-ignore\b[^\S\r\n]*([^\s:]*)[^\S\r\n]*:?([^\r\n]*)/g;

/** Blank lines and other comments may stand between the comment and the declaration. */
const between = /(?:\s|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/)*/y;

/** Returns every `// varde-ignore rule-id: reason` of a file, in the order of the text. */
export function ignoresIn(document: LangiumDocument): Ignore[] {
  const text = document.textDocument.getText();
  return [...text.matchAll(comment)]
    .filter(({ index }) => isComment(document, index))
    .map(({ 0: all, 1: rule = '', 2: reason = '', index }) => ({
      rule,
      reason: reason.trim(),
      range: {
        start: document.textDocument.positionAt(index),
        end: document.textDocument.positionAt(index + all.trimEnd().length),
      },
      declaration: declarationAfter(document, text, index + all.length),
    }));
}

/** The same characters can stand in a text or within another comment. */
function isComment(document: LangiumDocument, offset: number): boolean {
  const root = document.parseResult.value.$cstNode;
  const leaf = root && CstUtils.findLeafNodeAtOffset(root, offset);
  return !leaf || (leaf.tokenType.name === 'SL_COMMENT' && leaf.offset === offset);
}

function declarationAfter(document: LangiumDocument, text: string, offset: number): Position | undefined {
  between.lastIndex = offset;
  const start = document.textDocument.positionAt(offset + (between.exec(text)?.[0].length ?? 0));
  const begun = elementAtPosition(document, start)?.$cstNode?.range.start;
  return begun?.line === start.line && begun.character === start.character ? begun : undefined;
}
