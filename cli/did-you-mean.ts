import { distance } from 'fastest-levenshtein';

/** Returns the question whether the nearest name was meant, with a space after it; nothing where none is near. */
export function didYouMean(word: string, names: readonly string[]): string {
  const near = names
    .map((name) => ({ name, distance: distance(word.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, distance }) => distance <= Math.max(1, name.length / 3))
    .sort((a, b) => a.distance - b.distance)[0];
  return near ? `Did you mean “${near.name}”? ` : '';
}
