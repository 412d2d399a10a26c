import type { IToken } from 'chevrotain';
import { type AstNode, CstUtils, type LangiumDocument } from 'langium';
import { lineStart } from '../edits/lines.ts';
import { type Expectation, tokenNameOf, typeOf } from './expectation.ts';
import { scan } from './scan.ts';
import type { GrammarStates, State } from './states.ts';

/** A place in the text where something is to be written, and what may be written there. */
export interface Place {
  readonly document: LangiumDocument;
  /** Where the text begins that a choice replaces. */
  readonly start: number;
  /** The cursor. */
  readonly offset: number;
  /** What has been typed of it: the text between the two. */
  readonly typed: string;
  /** The words and signs before that text. */
  readonly before: readonly IToken[];
  readonly expected: State;
  /** A property or a declaration can begin here. */
  readonly opensStatement: boolean;
  /** What stands before needs nothing more. */
  readonly isWhole: boolean;
  /** The element whose block, or the file in which, the place is. */
  readonly around: AstNode;
}

/** Returns what may be written at the offset; undefined inside of texts and comments. */
export function placeAt(
  document: LangiumDocument,
  offset: number,
  lexed: { readonly tokens: readonly IToken[]; readonly hidden: readonly IToken[] },
  states: GrammarStates,
): Place | undefined {
  const text = document.textDocument.getText();
  if (lexed.hidden.some((comment) => isInside(comment, offset))) return undefined;
  const last = lexed.tokens.findLast(({ startOffset }) => startOffset < offset);
  if (last?.tokenType.name === 'STRING' && isInside(last, offset)) return undefined;

  const start = offset - typedBefore(text, offset).length;
  const before = lexed.tokens.filter((token) => token.startOffset < start);
  const { state, block } = scan(before, states);
  return {
    document,
    start,
    offset,
    typed: text.slice(start, offset),
    before,
    opensStatement: state === block || isFirstOnLine(text, start),
    expected: expectedAt(text, start, state, block),
    isWhole: state.some(({ element }) => block.some((other) => other.element === element)),
    around: nodeAround(document, start, block),
  };
}

/** Returns whether the offset is inside of the token; a line comment or a text without end goes on to its line's end. */
export function isInside({ image, startOffset }: IToken, offset: number): boolean {
  const end = startOffset + image.length;
  const isOpen =
    image.startsWith('//') || (image.startsWith('"') && !/^(?:"""[\s\S]*"""|"(?:[^"\\]|\\.)*")$/.test(image));
  return startOffset < offset && (offset < end || (isOpen && offset === end));
}

/** A name with what qualifies it, a tag, or something that begins with a digit. */
function typedBefore(text: string, offset: number): string {
  const line = text.slice(lineStart(text, offset), offset);
  return /(?:#[^\s#{},"]*|\d[\p{L}\d_.:%-]*|[\p{L}_][\p{L}\p{M}\p{Nd}_.-]*)$/u.exec(line)?.[0] ?? '';
}

function expectedAt(text: string, start: number, state: State, block: State): State {
  if (isFirstOnLine(text, start) || state.length === 0) return [...new Set([...block, ...state])];
  const brace = state.find((expectation) => tokenNameOf(expectation) === '{');
  return brace ? state.filter(({ path }) => isWithin(path, brace.path)) : state;
}

function isFirstOnLine(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === '';
}

function isWithin(path: Expectation['path'], outer: Expectation['path']): boolean {
  for (let at = path; at; at = at.outer) if (at === outer) return true;
  return false;
}

function nodeAround(document: LangiumDocument, offset: number, block: State): AstNode {
  const root = document.parseResult.value;
  const closing = block.find((expectation) => tokenNameOf(expectation) === '}');
  if (!closing || !root.$cstNode) return root;
  const type = typeOf(closing);
  let node = CstUtils.findLeafNodeBeforeOffset(root.$cstNode, offset)?.astNode;
  while (node && (node.$type !== type || isClosedBefore(node, offset))) node = node.$container;
  return node ?? root;
}

function isClosedBefore({ $cstNode }: AstNode, offset: number): boolean {
  return ($cstNode?.text.endsWith('}') && $cstNode.end <= offset) ?? false;
}
