import type { Locale } from '../../language/locale/locale.ts';
import { ownWords, ownWordsIn } from '../../language/locale/own-words.ts';
import type { Choice } from './choice.ts';

/** Returns by what else the choice of a word of the language is found; to who does not read English it says the usual of them. */
export function otherWordsFor(
  word: string,
  locale: Locale,
): Pick<Choice, 'detail' | 'readersWords' | 'otherWords'> {
  const readersWords = ownWordsIn(locale, word);
  const [usual] = readersWords;
  return {
    ...(usual !== undefined && locale !== 'en' && { detail: usual }),
    readersWords,
    otherWords: ownWords.get(word) ?? [],
  };
}
