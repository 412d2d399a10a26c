import { ownWords } from '../locale/own-words.ts';
import { mostSimilar } from './similar.ts';

/**
 * Returns the word of the language that was most likely meant, of those that fit: what the word says in another
 * language (`anskaffelse` is `procurement`), else one that is much like it.
 */
export function meantWord(word: string, fitting: readonly string[]): string | undefined {
  const own = word.normalize('NFC').toLowerCase();
  return fitting.find((each) => ownWords.get(each)?.has(own)) ?? mostSimilar(word, fitting);
}
