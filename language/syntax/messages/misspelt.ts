import type { Block } from '../blocks.ts';
import { meantWord, saysTheSame } from '../meant-word.ts';
import { writeInstead } from '../problem.ts';
import { isWordLike, wordsOf } from './misplaced.ts';
import type { Reading } from './reading.ts';

/** Small words that follow a property in ordinary language: `utføres av`, `måles med`. */
export const smallWord = /^(?:av|af|med|till?|på|i|att?|er|är|som|on|is)$/i;

/** Says which property or kind was meant by a word that is much like it, or says the same in another language. */
export function misspelt(reading: Reading, block: Block): boolean {
  const { tokens, at, blocks } = reading;
  const word = tokens.image(at);
  const meant = meantWord(word, wordsOf(block));
  const statement = block.statements.find(({ words }) => words[0] === meant);
  if (!meant || !statement || !isWordLike(reading)) return false;
  const isOwn = saysTheSame(word, meant);
  if (!isOwn && blocks.withStatement(word).length > 0) return false;
  const isTranslated = isOwn && !statement.block;
  const right = isTranslated ? statement.words : [meant];
  const end = isTranslated ? behindSmallWord(reading, right) : at + 1;
  const [range, found, written] = [tokens.range(at, end), tokens.written(at, end), right.join(' ')];
  reading.report(
    ({ stray }) =>
      statement.block ? stray.opensNoDeclaration(found, written) : stray.opensNoProperty(found, written),
    range,
    writeInstead(range, written),
  );
  tokens.drop(at + 1, end);
  tokens.replace(at, at + 1, meant, word);
  for (const further of right.slice(1).toReversed()) tokens.insert(at + 1, further);
  return true;
}

/** Returns the index behind a word in another language and the small word that follows it, where a value comes behind that. */
export function behindSmallWord({ tokens, at }: Reading, right: readonly string[]): number {
  const next = tokens.image(at + 1);
  const isSmall = !tokens.opensLine(at + 1) && (smallWord.test(next) || right.slice(1).includes(next));
  return isSmall && !tokens.endsValue(at + 2) ? at + 2 : at + 1;
}
