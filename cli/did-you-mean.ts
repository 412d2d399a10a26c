import { mostSimilar } from '../language/syntax/similar.ts';
import { type Phrase, phrase } from './phrase.ts';

/** Returns the question whether the nearest name was meant, with a space after it; nothing where none is near. */
export function didYouMean(word: string, names: readonly string[]): Phrase | '' {
  const name = mostSimilar(word, names);
  return name === undefined ? '' : phrase`Did you mean “${name}”? `;
}
