import { type CompositeCstNode, CstUtils } from 'langium';
import type { VardeFile } from '../generated/syntax/ast.ts';
import type { Token } from './tokens.ts';
import { eachLeaf } from './tree.ts';

/** A file that was parsed without a mistake. */
export class ParsedFile {
  readonly root: VardeFile;
  /** With the comments, in the order of the text. */
  readonly tokens: readonly Token[];
  private found: { readonly starts: readonly number[] | undefined } | undefined;

  /** `starts` are found when they are first asked for, unless they are known. */
  constructor(root: VardeFile, tokens: readonly Token[], known?: { starts: readonly number[] | undefined }) {
    this.root = root;
    this.tokens = tokens;
    this.found = known;
  }

  /**
   * Where in the tokens each declaration and comment at the top of the file begins, and where the last one ends; undefined
   * where they do not belong together.
   */
  get starts(): readonly number[] | undefined {
    this.found ??= { starts: startsOf(this.root, this.tokens) };
    return this.found.starts;
  }
}

/** Returns what `ParsedFile.starts` is. */
export function startsOf({ $cstNode }: VardeFile, tokens: readonly Token[]): number[] | undefined {
  const units = ($cstNode as CompositeCstNode).content;
  let at = 0;
  const starts = units.map((unit) => {
    const start = behindInserted(tokens, at);
    eachLeaf(unit, () => {
      at = behindInserted(tokens, at) + 1;
    });
    return start;
  });
  starts.push(tokens.length);
  return behindInserted(tokens, at) === tokens.length ? starts : undefined;
}

/**
 * Returns how many declarations and comments are the same at the beginning and at the end. The one before a change may go on in it,
 * and one beside a token that the parser takes for granted may have lost it.
 */
export function sameUnits(
  before: readonly Token[],
  starts: readonly number[],
  tokens: readonly Token[],
): { readonly first: number; readonly last: number } {
  const units = starts.length - 1;
  const most = Math.min(before.length, tokens.length);
  let front = 0;
  while (front < most && isSame(before[front], tokens[front])) front++;
  let back = 0;
  while (back < most - front && isSame(before.at(-1 - back), tokens.at(-1 - back))) back++;
  const isApart = (start: number): boolean => start === 0 || !isInserted(before[start - 1] as Token);
  let first = 0;
  for (let unit = 1; unit < units && (starts[unit] as number) < front; unit++)
    if (isApart(starts[unit] as number)) first = unit;
  let last = 0;
  for (let unit = units - 1; unit > first && (starts[unit] as number) >= before.length - back; unit--)
    if (isApart(starts[unit] as number)) last = units - unit;
  return { first, last };
}

function isSame(one: Token | undefined, other: Token | undefined): boolean {
  return (
    one?.tokenType === other?.tokenType &&
    one?.image === other?.image &&
    one?.isInsertedInRecovery === other?.isInsertedInRecovery
  );
}

/** Tokens that were inserted to mend the text leave no trace in the tree. */
function isInserted(token: Token): boolean {
  return token.isInsertedInRecovery === true || !CstUtils.isValidTokenRange(token);
}

/** Returns the index of the first token from the one on that stands in the text. */
export function behindInserted(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && isInserted(tokens[at] as Token)) at++;
  return at;
}
