import { mostSimilar } from '../language/syntax/similar.ts';

/** Returns the question whether the nearest name was meant, with a space after it; nothing where none is near. */
export function didYouMean(word: string, names: readonly string[]): string {
  const name = mostSimilar(word, names);
  return name === undefined ? '' : `Did you mean “${name}”? `;
}
