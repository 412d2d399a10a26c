import { distance } from 'fastest-levenshtein';

/** Returns the word that was most likely meant: equal but for case, order or at most a third of its letters. */
export function mostSimilar(word: string, candidates: Iterable<string>): string | undefined {
  const lower = word.toLowerCase();
  let best: string | undefined;
  let least = Math.floor(word.length / 3) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const letters = apart(lower, candidate.toLowerCase());
    if (letters < least) [best, least] = [candidate, letters];
    if (least === 0) break;
  }
  return best;
}

/** Returns by how many letters the words differ; letters in another order count as one. */
function apart(word: string, other: string): number {
  return word !== other && sorted(word) === sorted(other) ? 1 : distance(word, other);
}

function sorted(word: string): string {
  return [...word].sort().join('');
}
