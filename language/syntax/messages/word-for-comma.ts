import type { Block } from '../blocks.ts';
import { certainly, takeAway, writeInstead } from '../problem.ts';
import { headingPartAt } from './heading-part.ts';
import type { Reading } from './reading.ts';
import type { Remainder } from './remainder.ts';

/** Words that people write between the last two of a list. */
export const conjunction = /^(?:and|og|och|samt|&)$/i;

/** Says that a comma parts what stands in a list, where a word does: `by A og B`, `by A, B, og C`. */
export function wordForComma(reading: Reading, { end, statement }: Remainder): boolean {
  if (!statement.isList || statement.words.length === 0) return false;
  return partedByWord(reading, end) || wordBehindComma(reading, end - 1);
}

/** Says the same of a list in a heading: `step Visit by A og B`. */
export function wordForCommaInHeading(reading: Reading, block: Block): boolean {
  const { tokens, at } = reading;
  let from = at;
  while (from > 0 && !tokens.opensLine(from) && !headingPartAt(block, tokens, from)) from--;
  const part = headingPartAt(block, tokens, from);
  if (!part || !partedByWord(reading, at)) return false;
  reading.at = reading.matcher.match(part, from).end ?? at;
  return true;
}

function partedByWord(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const isParting = ['STRING', 'NAME'].some((type) => tokens.is(at + 1, type)) && !tokens.endsValue(at + 1);
  if (!conjunction.test(tokens.image(at)) || !isParting) return false;
  const range = { start: tokens.endOf(at - 1).start, end: tokens.range(at).end };
  say(reading, at, certainly(writeInstead(range, ',')));
  tokens.replace(at, at + 1, ',', tokens.image(at));
  return true;
}

function wordBehindComma(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  if (!conjunction.test(tokens.image(at)) || !tokens.is(at - 1, ',')) return false;
  const range = { start: tokens.endOf(at - 1).start, end: tokens.range(at).end };
  const word = tokens.image(at);
  say(reading, at, certainly(takeAway(range, ({ fixes }) => fixes.remove(word))));
  tokens.drop(at);
  return true;
}

function say(reading: Reading, at: number, fix: ReturnType<typeof certainly>): void {
  const word = reading.tokens.image(at);
  reading.report(({ meant }) => meant.commaInstead(word), reading.tokens.range(at), fix);
}
