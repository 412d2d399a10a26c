import type { Locale } from '../language/locale/locale.ts';
import { type Phrase, textOf } from './phrase.ts';
import { readerLocale } from './reader-locale.ts';

/** What the command says in a language, by how it says it in English. */
export type Table = Readonly<Record<string, string>>;

const tables: Readonly<Record<Exclude<Locale, 'en'>, () => Promise<Table>>> = {
  nb: async () => ({
    ...(await import('./words/help/nb.ts')).nb,
    ...(await import('./words/told/nb.ts')).nb,
  }),
  nn: async () => ({
    ...(await import('./words/help/nn.ts')).nn,
    ...(await import('./words/told/nn.ts')).nn,
  }),
  sv: async () => ({
    ...(await import('./words/help/sv.ts')).sv,
    ...(await import('./words/told/sv.ts')).sv,
  }),
  da: async () => ({
    ...(await import('./words/help/da.ts')).da,
    ...(await import('./words/told/da.ts')).da,
  }),
};

/** The command's own words in one language. */
export class Words {
  private readonly table: Table;

  constructor(table: Table) {
    this.table = table;
  }

  say(phrase: Phrase): string {
    return textOf(phrase, (sentence) => this.inWords(sentence));
  }

  /** Returns how the language says what is said in English; as it is where the language has no words for it. */
  inWords(text: string): string {
    return this.table[text] ?? text;
  }
}

/** Returns the words of the language that whoever has started the command reads; only that language is loaded. */
export async function readerWords(): Promise<Words> {
  const locale = readerLocale();
  return new Words(locale === 'en' ? {} : await tables[locale]());
}
