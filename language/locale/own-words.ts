import { da } from './own-words/da.ts';
import { en } from './own-words/en.ts';
import { nb } from './own-words/nb.ts';
import { nn } from './own-words/nn.ts';
import { sv } from './own-words/sv.ts';

/** What people may write for each word of the language in any of our languages, in lower case. */
export const ownWords: ReadonlyMap<string, ReadonlySet<string>> = gathered([nb, nn, sv, da, en]);

function gathered(languages: readonly Readonly<Record<string, string>>[]): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>();
  for (const [word, written] of languages.flatMap((language) => Object.entries(language))) {
    const known = all.get(word) ?? new Set();
    for (const own of written.split(' ')) known.add(own);
    all.set(word, known);
  }
  return all;
}
