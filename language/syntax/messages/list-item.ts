import type { Block } from '../blocks.ts';
import { saysTheSame } from '../meant-word.ts';
import type { Reading } from './reading.ts';
import { takeMarkAway } from './stray-mark.ts';
import type { TokenList } from './token-list.ts';
import { usualKinds } from './usual-kinds.ts';
import { sayHowDeclared } from './words-for-heading.ts';

/** Says how the items of a list are written: `1. Melde behov` in a process is `step MeldeBehov "Melde behov"`. */
export function listItem(reading: Reading, block: Block): boolean {
  const { tokens, at } = reading;
  const from = behindMark(tokens, at);
  if (from === undefined || tokens.endsValue(from)) return false;
  const kind = usualKinds[block.kind];
  const hasWords = /\p{L}{2}/u.test(tokens.image(from));
  if (opensStatement(reading, block, from)) takeMarkAway(reading, at, from);
  else if (kind && hasWords) declareItem(reading, kind, from);
  else if (block.kind === '') sayThereIsNoKind(reading, from);
  else return false;
  return true;
}

function declareItem(reading: Reading, kind: string, from: number): void {
  const { tokens, at } = reading;
  const { name, end } = sayHowDeclared(reading, kind, from);
  tokens.replace(from, end, 'NAME', name);
  tokens.replace(at, from, kind, kind);
}

/** Outside of all blocks the items may be anything. */
function sayThereIsNoKind(reading: Reading, from: number): void {
  const { tokens, at } = reading;
  const mark = tokens.written(at, from);
  reading.report(({ stray }) => stray.noKind(mark), tokens.range(at, from));
  reading.skipTo(reading.endOfLine(from));
}

/** Returns whether a property, declaration or arrow follows the mark, if need be in words of another language. */
function opensStatement({ tokens }: Reading, { statements }: Block, from: number): boolean {
  const word = tokens.image(from);
  return statements.some(({ words: [first], block }) => {
    if (first === undefined) return tokens.is(from + 1, '->');
    const isKind =
      block !== undefined && tokens.is(from + 1, 'NAME') && /^\p{Lu}/u.test(tokens.image(from + 1));
    return word === first || (isKind && saysTheSame(word, first));
  });
}

/** Returns the index behind the mark of an item: `-`, `*`, `1.` or `1)`. */
function behindMark(tokens: TokenList, at: number): number | undefined {
  if (/^(?:[-–—*+]|[•·▪‣◦●])$/u.test(tokens.image(at))) return at + 1;
  return /^\d{1,3}$/.test(tokens.image(at)) && /^[.)]$/.test(tokens.image(at + 1)) ? at + 2 : undefined;
}
