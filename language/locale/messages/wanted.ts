import type { Locale } from '../locale.ts';
import { capital, listWith, quoted } from '../phrases.ts';
import { withArticle } from './english.ts';
import { type Thing, thingNames } from './things.ts';

/** What can be asked for at a place in the text. Kinds and words are those of the language, as they are written. */
export interface WantedMessages {
  /** A clause: who asks for what. */
  readonly wants: (who: Asker, what: string) => string;
  /** A sentence: who takes which words, and not the one that is written. */
  readonly takesNot: (who: Asker, words: readonly string[], found: string) => string;
  readonly doesNotTake: (who: Asker, found: string) => string;
  readonly nameOf: (what: string) => string;
  readonly kinds: (kinds: readonly string[]) => string;
  readonly umbrellas: Readonly<Record<Umbrella, string>>;
  readonly anyOf: (options: readonly string[]) => string;
  readonly words: (words: readonly string[]) => string;
  readonly things: Readonly<Record<Thing, string>>;
}

/** Who asks: the property that the words open, an arrow, or a place without a name. */
export type Asker = { readonly words: string } | 'arrow' | 'place';

/** Groups of kinds that are too many to list. */
export type Umbrella = 'Affected' | 'Costed' | 'Element' | 'Part' | 'ProcessNode';

const [or, eller] = [listWith('or'), listWith('eller')];
/** With a comma between options where one of them has commas of its own. */
const either =
  (list: (items: readonly string[]) => string, word: string) =>
  (options: readonly string[]): string =>
    options.some((option) => option.includes(',')) ? options.join(`, ${word} `) : list(options);
const named = (who: Exclude<Asker, 'place'>, arrow: string): string =>
  who === 'arrow' ? arrow : `\`${who.words}\``;

/** What can be asked for, in each language. */
export const wantedMessages: Readonly<Record<Locale, WantedMessages>> = {
  en: {
    wants: (who, what) => `${who === 'place' ? 'this place' : named(who, 'an arrow')} wants ${what}`,
    takesNot: (who, words, found) =>
      `${who === 'place' ? 'This place' : capital(named(who, 'an arrow'))} takes ${or(words)}, not \`${found}\`.`,
    doesNotTake: (who, found) =>
      `${who === 'place' ? 'This place' : capital(named(who, 'an arrow'))} does not take \`${found}\`.`,
    nameOf: (what) => `the name of ${what}`,
    kinds: (kinds) => withArticle(or(kinds)),
    umbrellas: {
      Affected: 'work, an effect, a party or a process',
      Costed: 'work or an effect',
      Element: 'an element',
      Part: 'a part of a framework',
      ProcessNode: 'a node of this process',
    },
    anyOf: either(or, 'or'),
    words: or,
    things: thingNames.en,
  },
  nb: {
    wants: (who, what) =>
      who === 'place' ? `her skal det stå ${what}` : `${named(who, 'en pil')} skal ha ${what}`,
    takesNot: (who, words, found) =>
      `${who === 'place' ? 'Her skal det stå' : `${capital(named(who, 'en pil'))} tar`} ${eller(quoted(words))}, ikke \`${found}\`.`,
    doesNotTake: (who, found) =>
      who === 'place'
        ? `\`${found}\` kan ikke stå her.`
        : `${capital(named(who, 'en pil'))} tar ikke \`${found}\`.`,
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
    things: thingNames.nb,
  },
  nn: {
    wants: (who, what) =>
      who === 'place' ? `her skal det stå ${what}` : `${named(who, 'ei pil')} skal ha ${what}`,
    takesNot: (who, words, found) =>
      `${who === 'place' ? 'Her skal det stå' : `${capital(named(who, 'ei pil'))} tek`} ${eller(quoted(words))}, ikkje \`${found}\`.`,
    doesNotTake: (who, found) =>
      who === 'place'
        ? `\`${found}\` kan ikkje stå her.`
        : `${capital(named(who, 'ei pil'))} tek ikkje \`${found}\`.`,
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
    things: thingNames.nn,
  },
  sv: {
    wants: (who, what) =>
      who === 'place' ? `här ska det stå ${what}` : `${named(who, 'en pil')} ska ha ${what}`,
    takesNot: (who, words, found) =>
      `${who === 'place' ? 'Här ska det stå' : `${capital(named(who, 'en pil'))} tar`} ${eller(quoted(words))}, inte \`${found}\`.`,
    doesNotTake: (who, found) =>
      who === 'place'
        ? `\`${found}\` kan inte stå här.`
        : `${capital(named(who, 'en pil'))} tar inte \`${found}\`.`,
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
    things: thingNames.sv,
  },
  da: {
    wants: (who, what) =>
      who === 'place' ? `her skal der stå ${what}` : `${named(who, 'en pil')} skal have ${what}`,
    takesNot: (who, words, found) =>
      `${who === 'place' ? 'Her skal der stå' : `${capital(named(who, 'en pil'))} tager`} ${eller(quoted(words))}, ikke \`${found}\`.`,
    doesNotTake: (who, found) =>
      who === 'place'
        ? `\`${found}\` kan ikke stå her.`
        : `${capital(named(who, 'en pil'))} tager ikke \`${found}\`.`,
    nameOf: (what) => `navnet på ${what}`,
    kinds: (kinds) => `et element af typen ${eller(quoted(kinds))}`,
    umbrellas: {
      Affected: 'arbejde, en effekt, en part eller en proces',
      Costed: 'arbejde eller en effekt',
      Element: 'et element',
      Part: 'en del af et rammeværk',
      ProcessNode: 'en node i denne proces',
    },
    anyOf: either(eller, 'eller'),
    words: (words) => eller(quoted(words)),
    things: thingNames.da,
  },
};
