import type { Block } from '../blocks.ts';
import type { Reading } from './reading.ts';
import type { Remainder } from './remainder.ts';
import type { TokenList } from './token-list.ts';

const parting = /^(?:,|;|and|og|och|samt|&|\/|\|)$/i;

/** Says that each arrow stands by itself, where one has several ends: `A -> B, C`. */
export function severalEnds(reading: Reading, { statement, end }: Remainder): boolean {
  const { tokens, at } = reading;
  if (statement.words.length > 0 || !partsNames(tokens, end)) return false;
  const isWhole = tokens.is(end + 2, '->');
  const source = isWhole ? '' : sourceOfLast(tokens, at, end);
  const right = isWhole ? tokens.written(end + 1, end + 4) : `${source} -> ${tokens.image(end + 1)}`;
  const line = isWhole ? tokens.image(end + 1) : right;
  const range = { start: tokens.endOf(end - 1).start, end: tokens.range(end + 1).end };
  reading.report(({ meant }) => meant.arrowByItself(right), tokens.range(end, end + 2), {
    title: ({ fixes }) => fixes.write(right),
    edits: [{ range, newText: `\n${indentation(tokens, at)}${line}` }],
  });
  if (isWhole) tokens.drop(end);
  else {
    tokens.replace(end, end + 1, 'NAME', source);
    tokens.insert(end + 1, '->');
  }
  return true;
}

/** Says the same where an arrow has several beginnings: `A, B -> C`. */
export function severalBeginnings(reading: Reading, { statements }: Block): boolean {
  const { tokens, at } = reading;
  const hasArrows = statements.some(({ words }) => words.length === 0);
  if (!hasArrows || !tokens.is(at, 'NAME') || !partsNames(tokens, at + 1)) return false;
  let last = at + 2;
  while (partsNames(tokens, last + 1)) last += 2;
  if (!tokens.is(last + 1, '->') || !tokens.is(last + 2, 'NAME')) return false;
  const right = `${tokens.image(at)} -> ${tokens.image(last + 2)}`;
  const range = { start: tokens.range(at).start, end: tokens.startOf(at + 2).start };
  reading.report(({ meant }) => meant.arrowByItself(right), tokens.range(at, at + 2), {
    title: ({ fixes }) => fixes.write(right),
    edits: [{ range, newText: `${right}\n${indentation(tokens, at)}` }],
  });
  reading.skipTo(at + 2);
  return true;
}

function partsNames(tokens: TokenList, at: number): boolean {
  return parting.test(tokens.image(at)) && tokens.is(at + 1, 'NAME') && !tokens.opensLine(at + 1);
}

/** Returns the node that the last arrow of a row leaves. */
function sourceOfLast(tokens: TokenList, from: number, end: number): string {
  let arrow = end - 1;
  while (!tokens.is(arrow, '->')) arrow--;
  const behind = tokens.is(arrow - 1, 'STRING') ? arrow - 1 : arrow;
  let source = behind - 1;
  while (source - 2 >= from && tokens.is(source - 1, '.')) source -= 2;
  return tokens.all
    .slice(source, behind)
    .map(({ image }) => image)
    .join('');
}

function indentation(tokens: TokenList, at: number): string {
  return ' '.repeat(tokens.indent(at) - 1);
}
