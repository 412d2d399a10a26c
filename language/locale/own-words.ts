import type { Locale } from './locale.ts';
import { da } from './own-words/da.ts';
import { en } from './own-words/en.ts';
import { nb } from './own-words/nb.ts';
import { nn } from './own-words/nn.ts';
import { sv } from './own-words/sv.ts';

/** What people may write for each word of the language in any of our languages, in lower case. */
export const ownWords: ReadonlyMap<string, ReadonlySet<string>> = gathered([nb, nn, sv, da, en]);

const byLocale: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  ...{ en, nb, sv, da },
  nn: { ...nb, ...nn },
};

/** Returns what people write in the language for a word of the language of plans, in lower case, the usual first. */
export function ownWordsIn(locale: Locale, word: string): readonly string[] {
  const words = byLocale[locale];
  return Object.hasOwn(words, word) ? (words[word]?.split(' ') ?? []) : [];
}

function gathered(languages: readonly Readonly<Record<string, string>>[]): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>();
  for (const [word, written] of languages.flatMap((language) => Object.entries(language))) {
    const known = all.get(word) ?? new Set();
    for (const own of written.split(' ')) known.add(own);
    all.set(word, known);
  }
  return all;
}
