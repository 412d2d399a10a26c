import type { Message } from '../../locale/messages.ts';
import { type Fix, type FixEdit, writeInstead } from '../problem.ts';
import type { TokenList } from './token-list.ts';

/** Returns the edit that writes a property first in the block of the heading that ends before the index, with braces if it has none. */
export function intoBlock(tokens: TokenList, end: number, property: string): FixEdit {
  if (!/^[{[(]$/.test(tokens.image(end)))
    return { range: tokens.endOf(end - 1), newText: ` { ${property} }` };
  const isTall = tokens.opensLine(end + 1);
  const newText = isTall ? `\n${' '.repeat(tokens.indent(end) + 1)}${property}` : ` ${property}`;
  return { range: tokens.endOf(end), newText };
}

/** Returns the fix that writes a property in the block of the heading in which it stands from `from` up to `to`. */
export function moveIntoBraces(tokens: TokenList, from: number, to: number, property: string): Fix<Message> {
  const range = { start: tokens.endOf(from - 1).start, end: tokens.range(from, to).end };
  const edits = [{ range, newText: '' }, intoBlock(tokens, to, property)];
  return { ...writeInstead(range, `{ ${property} }`), edits };
}
