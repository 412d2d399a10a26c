import type { Locale } from '../locale.ts';
import { listWith } from '../phrases.ts';

/** What can be asked for at a place in the text. Kinds and words are those of the language, as they are written. */
export interface WantedMessages {
  /** The properties by which a place is called, or what else it is, as it stands within a sentence. */
  readonly property: (words: string) => string;
  readonly arrow: string;
  readonly place: string;
  /** Who asks for what. */
  readonly wants: (who: string, what: string) => string;
  readonly nameOf: (what: string) => string;
  readonly kinds: (kinds: readonly string[]) => string;
  readonly umbrellas: Readonly<Record<Umbrella, string>>;
  readonly anyOf: (options: readonly string[]) => string;
  readonly words: (words: readonly string[]) => string;
  readonly things: Readonly<Record<Thing, string>>;
}

/** Groups of kinds that are too many to list. */
export type Umbrella = 'Affected' | 'Costed' | 'Element' | 'Part' | 'ProcessNode';

/** What can be asked for but for names and certain words. */
export type Thing =
  | 'text'
  | 'tag'
  | 'name'
  | 'word'
  | 'day'
  | 'period'
  | 'percent'
  | 'number'
  | 'range'
  | 'duration'
  | 'money'
  | 'recurrence'
  | 'recurrenceUnit'
  | 'currency'
  | 'other';

const [or, eller] = [listWith('or'), listWith('eller')];
const quoted = (words: readonly string[]): string[] => words.map((word) => `\`${word}\``);
/** With a comma between options where one of them has commas of its own. */
const either =
  (list: (items: readonly string[]) => string, word: string) =>
  (options: readonly string[]): string =>
    options.some((option) => option.includes(',')) ? options.join(`, ${word} `) : list(options);
const property = (words: string): string => `\`${words}\``;

/** What can be asked for, in each language. */
export const wantedMessages: Readonly<Record<Locale, WantedMessages>> = {
  en: {
    property,
    arrow: 'an arrow',
    place: 'this place',
    wants: (who, what) => `${who} wants ${what}`,
    nameOf: (what) => `the name of ${what}`,
    kinds: (kinds) => `${/^[aeio]/.test(kinds[0] ?? '') ? 'an' : 'a'} ${or(kinds)}`,
    umbrellas: {
      Affected: 'work, an effect, a party or a process',
      Costed: 'work or an effect',
      Element: 'an element',
      Part: 'a part of a framework',
      ProcessNode: 'a node of this process',
    },
    anyOf: either(or, 'or'),
    words: or,
    things: {
      text: 'a text in quotes',
      tag: 'a tag, as in `#internal`',
      name: 'a name',
      word: 'a word',
      day: 'a day, as in `2026-03-02`',
      period: 'a day or a period, as in `2026-03`',
      percent: 'a percentage, as in `40%`',
      number: 'a number',
      range: 'a period or a range, as in `2026-03-02 .. 2026-05-29`',
      duration: 'a duration, as in `10d`',
      money: 'an amount of money, as in `40_000 NOK`',
      recurrence: 'a rhythm, as in `every 2 weeks`',
      recurrenceUnit: 'day, week, month, quarter or year',
      currency: 'a currency, as in `NOK`',
      other: 'something else',
    },
  },
  nb: {
    property,
    arrow: 'en pil',
    place: 'her',
    wants: (who, what) => (who === 'her' ? `her skal det stå ${what}` : `${who} skal ha ${what}`),
    nameOf: (what) => `navnet på ${what}`,
    kinds: (kinds) => `et element av typen ${eller(quoted(kinds))}`,
    umbrellas: {
      Affected: 'arbeid, en effekt, en part eller en prosess',
      Costed: 'arbeid eller en effekt',
      Element: 'et element',
      Part: 'en del av et rammeverk',
      ProcessNode: 'en node i denne prosessen',
    },
    anyOf: either(eller, 'eller'),
    words: (words) => eller(quoted(words)),
    things: {
      text: 'en tekst i anførselstegn',
      tag: 'en merkelapp, som `#internal`',
      name: 'et navn',
      word: 'et ord',
      day: 'en dag, som `2026-03-02`',
      period: 'en dag eller en periode, som `2026-03`',
      percent: 'en prosent, som `40%`',
      number: 'et tall',
      range: 'en periode eller et tidsrom, som `2026-03-02 .. 2026-05-29`',
      duration: 'en varighet, som `10d`',
      money: 'et beløp, som `40_000 NOK`',
      recurrence: 'en rytme, som `every 2 weeks`',
      recurrenceUnit: '`day`, `week`, `month`, `quarter` eller `year`',
      currency: 'en valuta, som `NOK`',
      other: 'noe annet',
    },
  },
  nn: {
    property,
    arrow: 'ei pil',
    place: 'her',
    wants: (who, what) => (who === 'her' ? `her skal det stå ${what}` : `${who} skal ha ${what}`),
    nameOf: (what) => `namnet på ${what}`,
    kinds: (kinds) => `eit element av typen ${eller(quoted(kinds))}`,
    umbrellas: {
      Affected: 'arbeid, ein effekt, ein part eller ein prosess',
      Costed: 'arbeid eller ein effekt',
      Element: 'eit element',
      Part: 'ein del av eit rammeverk',
      ProcessNode: 'ein node i denne prosessen',
    },
    anyOf: either(eller, 'eller'),
    words: (words) => eller(quoted(words)),
    things: {
      text: 'ein tekst i hermeteikn',
      tag: 'ein merkelapp, som `#internal`',
      name: 'eit namn',
      word: 'eit ord',
      day: 'ein dag, som `2026-03-02`',
      period: 'ein dag eller ein periode, som `2026-03`',
      percent: 'ein prosent, som `40%`',
      number: 'eit tal',
      range: 'ein periode eller eit tidsrom, som `2026-03-02 .. 2026-05-29`',
      duration: 'ei lengd, som `10d`',
      money: 'eit beløp, som `40_000 NOK`',
      recurrence: 'ein rytme, som `every 2 weeks`',
      recurrenceUnit: '`day`, `week`, `month`, `quarter` eller `year`',
      currency: 'ein valuta, som `NOK`',
      other: 'noko anna',
    },
  },
  sv: {
    property,
    arrow: 'en pil',
    place: 'här',
    wants: (who, what) => (who === 'här' ? `här ska det stå ${what}` : `${who} ska ha ${what}`),
    nameOf: (what) => `namnet på ${what}`,
    kinds: (kinds) => `ett element av typen ${eller(quoted(kinds))}`,
    umbrellas: {
      Affected: 'arbete, en effekt, en part eller en process',
      Costed: 'arbete eller en effekt',
      Element: 'ett element',
      Part: 'en del av ett ramverk',
      ProcessNode: 'en nod i den här processen',
    },
    anyOf: either(eller, 'eller'),
    words: (words) => eller(quoted(words)),
    things: {
      text: 'en text inom citattecken',
      tag: 'en etikett, som `#internal`',
      name: 'ett namn',
      word: 'ett ord',
      day: 'en dag, som `2026-03-02`',
      period: 'en dag eller en period, som `2026-03`',
      percent: 'en procentsats, som `40%`',
      number: 'ett tal',
      range: 'en period eller ett intervall, som `2026-03-02 .. 2026-05-29`',
      duration: 'en varaktighet, som `10d`',
      money: 'ett belopp, som `40_000 NOK`',
      recurrence: 'en rytm, som `every 2 weeks`',
      recurrenceUnit: '`day`, `week`, `month`, `quarter` eller `year`',
      currency: 'en valuta, som `NOK`',
      other: 'något annat',
    },
  },
  da: {
    property,
    arrow: 'en pil',
    place: 'her',
    wants: (who, what) => (who === 'her' ? `her skal der stå ${what}` : `${who} skal have ${what}`),
    nameOf: (what) => `navnet på ${what}`,
    kinds: (kinds) => `et element af typen ${eller(quoted(kinds))}`,
    umbrellas: {
      Affected: 'arbejde, en effekt, en part eller en proces',
      Costed: 'arbejde eller en effekt',
      Element: 'et element',
      Part: 'en del af en ramme',
      ProcessNode: 'en node i denne proces',
    },
    anyOf: either(eller, 'eller'),
    words: (words) => eller(quoted(words)),
    things: {
      text: 'en tekst i anførselstegn',
      tag: 'et mærkat, som `#internal`',
      name: 'et navn',
      word: 'et ord',
      day: 'en dag, som `2026-03-02`',
      period: 'en dag eller en periode, som `2026-03`',
      percent: 'en procentsats, som `40%`',
      number: 'et tal',
      range: 'en periode eller et tidsrum, som `2026-03-02 .. 2026-05-29`',
      duration: 'en varighed, som `10d`',
      money: 'et beløb, som `40_000 NOK`',
      recurrence: 'en rytme, som `every 2 weeks`',
      recurrenceUnit: '`day`, `week`, `month`, `quarter` eller `year`',
      currency: 'en valuta, som `NOK`',
      other: 'noget andet',
    },
  },
};
