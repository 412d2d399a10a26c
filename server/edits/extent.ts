import { type AstNode, AstUtils, type CstNode, CstUtils, isLeafCstNode } from 'langium';
import type { Cut } from './draft-file.ts';
import { lineEnd, lineStart } from './lines.ts';

/** Returns where the declaration stands, with the comments right above it and the one behind it on its last line. */
export function extentOf(node: AstNode): Cut {
  const document = AstUtils.getDocument(node);
  const text = document.textDocument.getText();
  const cst = node.$cstNode as CstNode;
  let { offset: start, end } = cst;
  for (let comment = commentBefore(cst); comment; comment = commentBefore(comment)) {
    const isAbove = /^[^\S\n]*\n?[^\S\n]*$/.test(text.slice(comment.end, start));
    if (!isAbove || !isBlank(text.slice(lineStart(text, comment.offset), comment.offset))) break;
    start = comment.offset;
  }
  const rest = /^[^\S\n]*(?:\/\/[^\r\n]*|\/\*(?:(?!\*\/).)*\*\/(?=[^\S\n]*(?:\n|$)))/.exec(text.slice(end));
  if (rest) end += rest[0].length;
  return { document, start, end };
}

/** Returns what is to be taken away so that no gap is left where the text stood: its lines, where it has them alone. */
export function withGap({ document, start, end }: Cut): Cut {
  const text = document.textDocument.getText();
  const [first, last] = [lineStart(text, start), nextLine(text, end)];
  if (!isBlank(text.slice(first, start)) || !isBlank(text.slice(end, last))) {
    const space = /\s/.test(text.charAt(end)) || end === text.length;
    return { document, start: space ? start - spacesBefore(text, start) : start, end };
  }
  const blankBelow = /^(?:[^\S\n]*\n)+/.exec(text.slice(last))?.[0].length ?? 0;
  const blankAbove = /(?:(?<=\n|^)[^\S\n]*\n)+$/.exec(text.slice(0, first))?.[0].length ?? 0;
  const isLast = /^\s*(?:\}|$)/.test(text.slice(last));
  if (isLast) return { document, start: first - blankAbove, end: last };
  return {
    document,
    start: first,
    end: blankAbove > 0 || first === 0 || opens(text, first) ? last + blankBelow : last,
  };
}

/** Returns what is to be taken away where several texts of one file go, those that follow each other as one. */
export function withGaps(cuts: readonly Cut[]): Cut[] {
  const joined: Cut[] = [];
  for (const cut of cuts) {
    const last = joined.at(-1);
    const between = last && cut.document.textDocument.getText().slice(last.end, cut.start);
    if (last && between !== undefined && isBlank(between)) joined.splice(-1, 1, { ...last, end: cut.end });
    else joined.push(cut);
  }
  return joined.map(withGap);
}

function commentBefore(node: CstNode): CstNode | undefined {
  const before = CstUtils.getPreviousNode(node, true);
  return before && isLeafCstNode(before) && before.tokenType.name.endsWith('_COMMENT') ? before : undefined;
}

function opens(text: string, offset: number): boolean {
  return /\{\s*$/.test(text.slice(0, offset));
}

function spacesBefore(text: string, offset: number): number {
  return /[^\S\n]*$/.exec(text.slice(lineStart(text, offset), offset))?.[0].length ?? 0;
}

function nextLine(text: string, offset: number): number {
  return Math.min(lineEnd(text, offset) + 1, text.length);
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
