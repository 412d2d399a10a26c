import {
  type CompositeCstNode,
  type CstNode,
  isCompositeCstNode,
  type Mutable,
  type ParseResult,
} from 'langium';
import { type Block, isUse, type Use, type VardeFile } from '../generated/syntax/ast.ts';
import { behindInserted, ParsedFile, sameUnits, startsOf } from './parsed-file.ts';
import type { Token } from './tokens.ts';

/** What comes of parsing, and the file to begin with the next time where there were no mistakes. */
export interface Parsed {
  readonly result: ParseResult;
  readonly file: ParsedFile | undefined;
}

/** Parses a file whole. `parse` parses some tokens of its text as a file. */
export function parseWhole(
  tokens: readonly Token[],
  parse: (tokens: readonly Token[]) => ParseResult,
): Parsed {
  const result = parse(tokens);
  const isSound = result.parserErrors.length === 0;
  return { result, file: isSound ? new ParsedFile(rootOf(result), tokens) : undefined };
}

/**
 * Parses what has changed of a file, and puts it between the declarations before and behind it, which are taken out of the
 * tree of before; that must not be used any more. Where what has changed has mistakes, only what comes of that is returned,
 * and where less than half of the declarations are the same, nothing: then the tree of before stays whole. `parse` parses
 * some tokens of the new text as a file.
 */
export function reparse(
  { root, tokens: before, starts }: ParsedFile,
  tokens: readonly Token[],
  parse: (changed: readonly Token[]) => ParseResult,
): Parsed | undefined {
  if (!starts) return undefined;
  const { content } = root.$cstNode as CompositeCstNode;
  const same = sameUnits(before, starts, tokens);
  if (same.first + same.last < content.length / 2) return undefined;
  const [firstChanged, behindChanged] = [same.first, content.length - same.last];
  const shift = tokens.length - before.length;
  const from = starts[firstChanged] as number;
  const behind = (starts[behindChanged] as number) + shift;
  const changed = tokens.slice(from, behind);
  const result = parse(changed);
  if (result.parserErrors.length > 0) return { result, file: undefined };
  const startsOfChanged = startsOf(rootOf(result), changed);
  const first = content.slice(0, firstChanged);
  const last = content.slice(behindChanged);
  const stay = unmoved(before, tokens);
  const staying = first.filter((_, unit) => (starts[unit + 1] as number) <= stay).length;
  place(first.slice(staying), tokens, starts[staying] as number);
  place(last, tokens, behind);
  const value = join(result.value.$cstNode as CompositeCstNode, first, last);
  const whole = { ...result, value };
  const startsNow = startsOfChanged && [
    ...starts.slice(0, firstChanged),
    ...startsOfChanged.slice(0, -1).map((start) => start + from),
    ...starts.slice(behindChanged).map((start) => start + shift),
  ];
  return { result: whole, file: new ParsedFile(rootOf(whole), tokens, { starts: startsNow }) };
}

/** Returns the tokens and comments in the order of the text. */
export function inOrder(tokens: readonly Token[], comments: readonly Token[]): Token[] {
  const all: Token[] = [];
  let next = 0;
  for (const token of tokens) {
    for (
      let comment = comments[next];
      comment && comment.startOffset < token.startOffset;
      comment = comments[next]
    ) {
      all.push(comment);
      next++;
    }
    all.push(token);
  }
  return all.concat(comments.slice(next));
}

function rootOf({ value }: ParseResult): VardeFile {
  return value as VardeFile;
}

/** Returns how many of the tokens stand, one after the other, where those of before did. */
function unmoved(before: readonly Token[], tokens: readonly Token[]): number {
  let at = 0;
  while (at < tokens.length && isSamePlace(before[at], tokens[at])) at++;
  return at;
}

function isSamePlace(one: Token | undefined, other: Token | undefined): boolean {
  return (
    one?.startOffset === other?.startOffset &&
    one?.startLine === other?.startLine &&
    one?.startColumn === other?.startColumn
  );
}

/** What Langium keeps of where a leaf and a composite node stand. */
interface Placed {
  _offset: number;
  _startLine: number;
  _startColumn: number;
  _endLine: number;
  _endColumn: number;
  _rangeCache: undefined;
}

/** Has the nodes stand where their tokens do, of which the first is one of `tokens`. */
function place(units: readonly CstNode[], tokens: readonly Token[], firstToken: number): void {
  let at = firstToken;
  const visit = (node: CstNode): void => {
    const placed = node as unknown as Placed;
    if (isCompositeCstNode(node)) {
      placed._rangeCache = undefined;
      node.content.forEach(visit);
      return;
    }
    at = behindInserted(tokens, at);
    const token = tokens[at++] as Token;
    placed._offset = token.startOffset;
    placed._startLine = (token.startLine as number) - 1;
    placed._startColumn = (token.startColumn as number) - 1;
    placed._endLine = (token.endLine as number) - 1;
    placed._endColumn = token.endColumn as number;
  };
  units.forEach(visit);
}

/** Returns a file that holds what stands before and behind what has changed around that, in the order of a file parsed whole. */
function join(changed: CompositeCstNode, first: readonly CstNode[], last: readonly CstNode[]): VardeFile {
  const cst = changed as Mutable<CompositeCstNode>;
  cst.content = [...first, ...cst.content, ...last];
  const uses: Use[] = [];
  const elements: Block[] = [];
  const nodes = cst.content.filter(isCompositeCstNode).map((unit) => unit.astNode as Mutable<Use | Block>);
  const lists = isUse(nodes[0]) ? { uses, elements } : { elements, uses };
  const file: VardeFile = { $type: 'VardeFile', ...lists, $cstNode: cst };
  cst.astNode = file;
  for (const unit of cst.content) (unit as Mutable<CstNode>).container = cst;
  for (const node of nodes) {
    const isOfUses = isUse(node);
    node.$container = file;
    node.$containerProperty = isOfUses ? 'uses' : 'elements';
    node.$containerIndex = isOfUses ? uses.length : elements.length;
    if (isOfUses) uses.push(node);
    else elements.push(node as Block);
  }
  return file;
}
