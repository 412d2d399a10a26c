import { ownWords } from '../locale/own-words.ts';
import { mostSimilar } from './similar.ts';

/** Returns whether the word says in one of our languages what the word of the language says: `anskaffelse` is `procurement`. */
export function saysTheSame(word: string, meant: string): boolean {
  return ownWords.get(meant)?.has(word.normalize('NFC').toLowerCase()) ?? false;
}

/**
 * Returns the word of the language that was most likely meant, of those that fit: what the word says in another
 * language, else one that is much like it.
 */
export function meantWord(word: string, fitting: readonly string[]): string | undefined {
  return fitting.find((each) => saysTheSame(word, each)) ?? mostSimilar(word, fitting);
}
