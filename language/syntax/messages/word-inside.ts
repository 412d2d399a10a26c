import type { Statement } from '../blocks.ts';
import { saysTheSame } from '../meant-word.ts';
import { writeInstead } from '../problem.ts';
import type { Reading } from './reading.ts';
import type { Remainder } from './remainder.ts';
import { keywordsIn } from './takes.ts';

/** Words of time that say something else at the beginning of a property: `target 1 innen 2027`. */
const within: Readonly<Record<string, RegExp>> = {
  by: /^(?:innen|innan|inden|senest|senast|within)$/i,
  on: /^(?:den|dato|datum|i|in|innen|innan|inden|senest|senast)$/i,
  until: /^(?:til|till|to)$/i,
};

/** Returns the word of the property that is meant by what stands at the index, within it and with something behind it. */
export function meantInside(
  { tokens }: Reading,
  { element, words }: Statement,
  at: number,
): string | undefined {
  const word = tokens.image(at);
  const meant = keywordsIn(element).find(
    (each) => each !== word && (saysTheSame(word, each) || within[each]?.test(word)),
  );
  return meant && !words.includes(meant) && !tokens.endsValue(at + 1) ? meant : undefined;
}

/** Says how a word within a property is written that stands there in another language: `amount … fra 2026 til 2029`. */
export function wordInside(reading: Reading, { end, statement }: Remainder): boolean {
  const { tokens } = reading;
  const meant = meantInside(reading, statement, end);
  if (!meant) return false;
  const [range, word] = [tokens.range(end), tokens.image(end)];
  reading.report(({ values }) => values.isWrittenHere(word, meant), range, writeInstead(range, meant));
  tokens.replace(end, end + 1, meant, meant);
  return true;
}
