import type { Message } from '../../locale/messages.ts';
import type { Fix } from '../problem.ts';
import type { Reading } from './reading.ts';
import type { TokenList } from './token-list.ts';

/** Says that a block stands between braces, where it stands between brackets or parentheses. */
export function bracketsForBraces(reading: Reading): boolean {
  const { tokens, at } = reading;
  if (!/^[[(]$/.test(tokens.image(at))) return false;
  const closing = closingOf(tokens, at);
  reading.report(({ blocks }) => blocks.betweenBraces, tokens.range(at), toBraces(tokens, at, closing));
  tokens.replace(at, at + 1, '{', tokens.image(at));
  if (closing !== undefined) tokens.replace(closing, closing + 1, '}', tokens.image(closing));
  return true;
}

/** Returns the index of what closes the bracket or parenthesis; undefined where nothing does. */
function closingOf(tokens: TokenList, at: number): number | undefined {
  const opening = tokens.image(at);
  const closing = opening === '[' ? ']' : ')';
  let depth = 0;
  for (let end = at; end < tokens.all.length; end++) {
    if (tokens.image(end) === opening) depth++;
    else if (tokens.image(end) === closing && --depth === 0) return end;
  }
  return undefined;
}

/** Returns the fix that writes braces for a bracket or parenthesis and the one that closes it. */
function toBraces(tokens: TokenList, at: number, closing: number | undefined): Fix<Message> {
  const edits = [{ range: tokens.range(at), newText: '{' }];
  if (closing !== undefined) edits.push({ range: tokens.range(closing), newText: '}' });
  return { title: ({ fixes }) => fixes.writeBraces, edits };
}
