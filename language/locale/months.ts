import { locales } from './locale.ts';
import { wordsOf } from './words.ts';

const months: ReadonlyMap<string, number> = new Map(
  locales.flatMap((locale) =>
    wordsOf(locale).months.flatMap((name, at): [string, number][] => [
      [name.toLowerCase(), at + 1],
      [name.toLowerCase().slice(0, 3), at + 1],
    ]),
  ),
);

/** Returns the month, from 1, that the word names in one of the languages, in full or by its first three letters. */
export function monthOf(word: string): number | undefined {
  return months.get(word.toLowerCase());
}
