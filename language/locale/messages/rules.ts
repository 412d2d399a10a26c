import type { Locale } from '../locale.ts';

/** What is said of every rule alike. */
export interface RuleMessages {
  /** What an editor offers: to write a property in this way. */
  readonly write: (text: string) => string;
  /** Follows a finding that stands for several like it. */
  readonly andMore: (count: number) => string;
  readonly removeIgnore: string;
  readonly unknownIgnore: (rule: string, meant: string | undefined) => string;
  readonly ignoreWithoutReason: (rule: string) => string;
  readonly misplacedIgnore: string;
  readonly needlessIgnore: (rule: string) => string;
}

/** What is said of every rule alike, in each language. */
export const ruleMessages: Readonly<Record<Locale, RuleMessages>> = {
  en: {
    write: (text) => `Write \`${text}\``,
    andMore: (count) => `There ${count === 1 ? 'is' : 'are'} ${count} more like it.`,
    removeIgnore: 'Remove it',
    unknownIgnore: (rule, meant) =>
      `No rule that can be silenced is called \`${rule}\`.${meant === undefined ? '' : ` Did you mean \`${meant}\`?`}`,
    ignoreWithoutReason: (rule) =>
      `This silences nothing without a reason: write \`// varde-ignore ${rule}: why\`.`,
    misplacedIgnore: 'This silences nothing: it does not stand above a declaration.',
    needlessIgnore: (rule) => `This silences nothing: \`${rule}\` has nothing to say here.`,
  },
  nb: {
    write: (text) => `Skriv \`${text}\``,
    andMore: (count) => `Det finnes ${count} til av samme slag.`,
    removeIgnore: 'Ta den bort',
    unknownIgnore: (rule, meant) =>
      `Ingen regel som kan slås av her, heter \`${rule}\`.${meant === undefined ? '' : ` Mente du \`${meant}\`?`}`,
    ignoreWithoutReason: (rule) =>
      `Denne slår ingenting av uten en grunn: skriv \`// varde-ignore ${rule}: hvorfor\`.`,
    misplacedIgnore: 'Denne slår ingenting av: den står ikke over en deklarasjon.',
    needlessIgnore: (rule) => `Denne slår ingenting av: \`${rule}\` har ikke noe å si her.`,
  },
  nn: {
    write: (text) => `Skriv \`${text}\``,
    andMore: (count) => `Det finst ${count} til av same slag.`,
    removeIgnore: 'Ta han bort',
    unknownIgnore: (rule, meant) =>
      `Ingen regel som kan slåast av her, heiter \`${rule}\`.${meant === undefined ? '' : ` Meinte du \`${meant}\`?`}`,
    ignoreWithoutReason: (rule) =>
      `Denne slår ingenting av utan ein grunn: skriv \`// varde-ignore ${rule}: kvifor\`.`,
    misplacedIgnore: 'Denne slår ingenting av: han står ikkje over ein deklarasjon.',
    needlessIgnore: (rule) => `Denne slår ingenting av: \`${rule}\` har ikkje noko å seie her.`,
  },
  sv: {
    write: (text) => `Skriv \`${text}\``,
    andMore: (count) => `Det finns ${count} till av samma slag.`,
    removeIgnore: 'Ta bort den',
    unknownIgnore: (rule, meant) =>
      `Ingen regel som kan tystas heter \`${rule}\`.${meant === undefined ? '' : ` Menade du \`${meant}\`?`}`,
    ignoreWithoutReason: (rule) =>
      `Den här tystar ingenting utan ett skäl: skriv \`// varde-ignore ${rule}: varför\`.`,
    misplacedIgnore: 'Den här tystar ingenting: den står inte ovanför en deklaration.',
    needlessIgnore: (rule) => `Den här tystar ingenting: \`${rule}\` har inget att säga här.`,
  },
  da: {
    write: (text) => `Skriv \`${text}\``,
    andMore: (count) => `Der er ${count} mere af samme slags.`,
    removeIgnore: 'Fjern den',
    unknownIgnore: (rule, meant) =>
      `Ingen regel, der kan slås fra, hedder \`${rule}\`.${meant === undefined ? '' : ` Mente du \`${meant}\`?`}`,
    ignoreWithoutReason: (rule) =>
      `Denne slår intet fra uden en grund: skriv \`// varde-ignore ${rule}: hvorfor\`.`,
    misplacedIgnore: 'Denne slår intet fra: den står ikke over en deklaration.',
    needlessIgnore: (rule) => `Denne slår intet fra: \`${rule}\` har intet at sige her.`,
  },
};
