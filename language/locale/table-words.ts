import type { Locale } from './locale.ts';
import { da } from './table-words/da.ts';
import { en } from './table-words/en.ts';
import { nb } from './table-words/nb.ts';
import { nn } from './table-words/nn.ts';
import { sv } from './table-words/sv.ts';

/** What tables call the kinds of element and what they say of them. */
export type TableWords = {
  readonly [Part in keyof typeof en]: Readonly<Record<keyof (typeof en)[Part], string>>;
};

/** A table of its own. */
export type Sheet = keyof TableWords['sheets'];

/** What a column says of each element. */
export type Column = keyof TableWords['columns'];

const all: Readonly<Record<Locale, TableWords>> = { en, nb, nn, sv, da };

/** The words of tables in a language. */
export function tableWords(locale: Locale): TableWords {
  return all[locale];
}
