import type { Locale } from '../locale.ts';
import { capital } from '../phrases.ts';
import { withArticle } from './english.ts';

/** What is said of headings, of the braces of blocks and of what stands in them. Kinds are written as in the language. */
export interface BlockMessages {
  /** What a block is called: by its kind and name. */
  readonly called: (kind: string, name: string) => string;
  readonly headingWants: (kind: string, what: string) => string;
  readonly headingWantsLetter: (kind: string, what: string) => string;
  readonly headingWantsNot: (kind: string, what: string, found: string) => string;
  readonly wantsBeforeTitle: (kind: string, what: string) => string;
  readonly wantsBeforeTitleAs: (kind: string, what: string, example: string) => string;
  /** Signs stand in what is written for a name. */
  readonly noName: (found: string) => string;
  /** Several names follow one kind; `second` is how the second is declared. */
  readonly oneByOne: (second: string) => string;
  readonly nameBeforeTitle: string;
  readonly titleInQuotes: string;
  readonly noColon: string;
  readonly headingOrder: (kind: string) => string;
  readonly tagsInHeading: string;
  readonly betweenBraces: string;
  readonly propertiesBetweenBraces: string;
  readonly neverClosed: (block: string) => string;
  readonly closesNothing: string;
  readonly missingOpening: (block: string) => string;
  readonly missingClosing: (block: string) => string;
  readonly openedHere: (block: string) => string;
  readonly bracesOfNothing: string;
  readonly tooDeep: (levels: number) => string;
}

/** What is said of blocks, in each language. */
export const blockMessages: Readonly<Record<Locale, BlockMessages>> = {
  en: {
    called: (kind, name) => `${kind} \`${name}\``,
    headingWants: (kind, what) => `${capital(withArticle(kind))} wants ${what} after \`${kind}\`.`,
    headingWantsLetter: (kind, what) =>
      `${capital(withArticle(kind))} wants ${what} after \`${kind}\`, and a name begins with a letter.`,
    headingWantsNot: (kind, what, found) =>
      `${capital(withArticle(kind))} wants ${what} after \`${kind}\`, not \`${found}\`.`,
    wantsBeforeTitle: (kind, what) => `${capital(withArticle(kind))} wants ${what} before its title.`,
    wantsBeforeTitleAs: (kind, what, example) =>
      `${capital(withArticle(kind))} wants ${what} before its title, as in \`${example}\`.`,
    noName: (found) =>
      `\`${found}\` is no name: a name holds letters, digits and \`_\`, and a \`-\` before a letter.`,
    oneByOne: (second) => `Each stands on a line of its own: \`${second}\`.`,
    nameBeforeTitle: 'The name stands before the title.',
    titleInQuotes: 'A title stands in double quotes: `"…"`.',
    noColon: 'A heading has no colon.',
    headingOrder: (kind) =>
      `${capital(withArticle(kind))} has a name, a title and tags before its braces, in this order.`,
    tagsInHeading: 'Tags stand in the heading, before the braces; a comment begins with `//`.',
    betweenBraces: 'A block stands between braces: `{` and `}`.',
    propertiesBetweenBraces: 'Properties stand between braces.',
    neverClosed: (block) => `The block of ${block} is never closed: a \`}\` is missing.`,
    closesNothing: 'This `}` closes nothing.',
    missingOpening: (block) => `A \`{\` is missing behind the heading of ${block}.`,
    missingClosing: (block) => `Before this, a \`}\` is missing: the block of ${block} is still open.`,
    openedHere: (block) => `${capital(block)} is opened here.`,
    bracesOfNothing: 'These braces belong to nothing: a kind and a name stand before them.',
    tooDeep: (levels) => `Blocks are nested more than ${levels} deep here.`,
  },
  nb: {
    called: (kind, name) => `\`${kind} ${name}\``,
    headingWants: (kind, what) => `Etter \`${kind}\` skal det stå ${what}.`,
    headingWantsLetter: (kind, what) =>
      `Etter \`${kind}\` skal det stå ${what}, og et navn begynner med en bokstav.`,
    headingWantsNot: (kind, what, found) => `Etter \`${kind}\` skal det stå ${what}, ikke \`${found}\`.`,
    wantsBeforeTitle: (kind, what) => `\`${kind}\` skal ha ${what} foran tittelen.`,
    wantsBeforeTitleAs: (kind, what, example) =>
      `\`${kind}\` skal ha ${what} foran tittelen, som i \`${example}\`.`,
    noName: (found) =>
      `\`${found}\` er ikke noe navn: et navn består av bokstaver, sifre og \`_\`, og \`-\` foran en bokstav.`,
    oneByOne: (second) => `Hver av dem står på sin egen linje: \`${second}\`.`,
    nameBeforeTitle: 'Navnet står foran tittelen.',
    titleInQuotes: 'En tittel står i doble anførselstegn: `"…"`.',
    noColon: 'En overskrift har ikke kolon.',
    headingOrder: (kind) =>
      `\`${kind}\` har navn, tittel og merkelapper foran klammene, i denne rekkefølgen.`,
    tagsInHeading: 'Merkelapper står i overskriften, foran klammene; en kommentar begynner med `//`.',
    betweenBraces: 'En blokk står mellom klammer: `{` og `}`.',
    propertiesBetweenBraces: 'Egenskaper står mellom klammer.',
    neverClosed: (block) => `Blokken til ${block} blir aldri lukket: det mangler en \`}\`.`,
    closesNothing: 'Denne `}` lukker ingenting.',
    missingOpening: (block) => `Det mangler en \`{\` etter overskriften til ${block}.`,
    missingClosing: (block) => `Foran dette mangler det en \`}\`: blokken til ${block} er fortsatt åpen.`,
    openedHere: (block) => `${block} åpnes her.`,
    bracesOfNothing: 'Disse klammene hører ikke til noe: foran dem skal det stå en type og et navn.',
    tooDeep: (levels) => `Her ligger mer enn ${levels} blokker inni hverandre.`,
  },
  nn: {
    called: (kind, name) => `\`${kind} ${name}\``,
    headingWants: (kind, what) => `Etter \`${kind}\` skal det stå ${what}.`,
    headingWantsLetter: (kind, what) =>
      `Etter \`${kind}\` skal det stå ${what}, og eit namn byrjar med ein bokstav.`,
    headingWantsNot: (kind, what, found) => `Etter \`${kind}\` skal det stå ${what}, ikkje \`${found}\`.`,
    wantsBeforeTitle: (kind, what) => `\`${kind}\` skal ha ${what} framfor tittelen.`,
    wantsBeforeTitleAs: (kind, what, example) =>
      `\`${kind}\` skal ha ${what} framfor tittelen, som i \`${example}\`.`,
    noName: (found) =>
      `\`${found}\` er ikkje noko namn: eit namn er sett saman av bokstavar, siffer og \`_\`, og \`-\` framfor ein bokstav.`,
    oneByOne: (second) => `Kvar av dei står på si eiga linje: \`${second}\`.`,
    nameBeforeTitle: 'Namnet står framfor tittelen.',
    titleInQuotes: 'Ein tittel står i doble hermeteikn: `"…"`.',
    noColon: 'Ei overskrift har ikkje kolon.',
    headingOrder: (kind) =>
      `\`${kind}\` har namn, tittel og merkelappar framfor klammane, i denne rekkjefølgja.`,
    tagsInHeading: 'Merkelappar står i overskrifta, framfor klammane; ein kommentar byrjar med `//`.',
    betweenBraces: 'Ei blokk står mellom klammar: `{` og `}`.',
    propertiesBetweenBraces: 'Eigenskapar står mellom klammar.',
    neverClosed: (block) => `Blokka til ${block} blir aldri lukka: det manglar ein \`}\`.`,
    closesNothing: 'Denne `}` lukkar ingenting.',
    missingOpening: (block) => `Det manglar ein \`{\` etter overskrifta til ${block}.`,
    missingClosing: (block) => `Framfor dette manglar det ein \`}\`: blokka til ${block} er framleis open.`,
    openedHere: (block) => `${block} blir opna her.`,
    bracesOfNothing: 'Desse klammane høyrer ikkje til noko: framfor dei skal det stå ein type og eit namn.',
    tooDeep: (levels) => `Her ligg meir enn ${levels} blokker inni kvarandre.`,
  },
  sv: {
    called: (kind, name) => `\`${kind} ${name}\``,
    headingWants: (kind, what) => `Efter \`${kind}\` ska det stå ${what}.`,
    headingWantsLetter: (kind, what) =>
      `Efter \`${kind}\` ska det stå ${what}, och ett namn börjar med en bokstav.`,
    headingWantsNot: (kind, what, found) => `Efter \`${kind}\` ska det stå ${what}, inte \`${found}\`.`,
    wantsBeforeTitle: (kind, what) => `\`${kind}\` ska ha ${what} före titeln.`,
    wantsBeforeTitleAs: (kind, what, example) =>
      `\`${kind}\` ska ha ${what} före titeln, som i \`${example}\`.`,
    noName: (found) =>
      `\`${found}\` är inget namn: ett namn består av bokstäver, siffror och \`_\`, och \`-\` före en bokstav.`,
    oneByOne: (second) => `Var och en står på en egen rad: \`${second}\`.`,
    nameBeforeTitle: 'Namnet står före titeln.',
    titleInQuotes: 'En titel står inom dubbla citattecken: `"…"`.',
    noColon: 'En rubrik har inget kolon.',
    headingOrder: (kind) => `\`${kind}\` har namn, titel och etiketter före klamrarna, i den ordningen.`,
    tagsInHeading: 'Etiketter står i rubriken, före klamrarna; en kommentar börjar med `//`.',
    betweenBraces: 'Ett block står mellan klamrar: `{` och `}`.',
    propertiesBetweenBraces: 'Egenskaper står mellan klamrar.',
    neverClosed: (block) => `Blocket för ${block} stängs aldrig: det saknas en \`}\`.`,
    closesNothing: 'Denna `}` stänger ingenting.',
    missingOpening: (block) => `Det saknas en \`{\` efter rubriken för ${block}.`,
    missingClosing: (block) => `Före detta saknas en \`}\`: blocket för ${block} är fortfarande öppet.`,
    openedHere: (block) => `${block} öppnas här.`,
    bracesOfNothing: 'De här klamrarna hör inte till något: före dem ska det stå en typ och ett namn.',
    tooDeep: (levels) => `Här ligger fler än ${levels} block i varandra.`,
  },
  da: {
    called: (kind, name) => `\`${kind} ${name}\``,
    headingWants: (kind, what) => `Efter \`${kind}\` skal der stå ${what}.`,
    headingWantsLetter: (kind, what) =>
      `Efter \`${kind}\` skal der stå ${what}, og et navn begynder med et bogstav.`,
    headingWantsNot: (kind, what, found) => `Efter \`${kind}\` skal der stå ${what}, ikke \`${found}\`.`,
    wantsBeforeTitle: (kind, what) => `\`${kind}\` skal have ${what} foran titlen.`,
    wantsBeforeTitleAs: (kind, what, example) =>
      `\`${kind}\` skal have ${what} foran titlen, som i \`${example}\`.`,
    noName: (found) =>
      `\`${found}\` er ikke et navn: et navn består af bogstaver, cifre og \`_\`, og \`-\` foran et bogstav.`,
    oneByOne: (second) => `Hver af dem står på sin egen linje: \`${second}\`.`,
    nameBeforeTitle: 'Navnet står foran titlen.',
    titleInQuotes: 'En titel står i dobbelte anførselstegn: `"…"`.',
    noColon: 'En overskrift har intet kolon.',
    headingOrder: (kind) =>
      `\`${kind}\` har navn, titel og mærkater foran de krøllede parenteser, i denne rækkefølge.`,
    tagsInHeading:
      'Mærkater står i overskriften, foran de krøllede parenteser; en kommentar begynder med `//`.',
    betweenBraces: 'En blok står mellem krøllede parenteser: `{` og `}`.',
    propertiesBetweenBraces: 'Egenskaber står mellem krøllede parenteser.',
    neverClosed: (block) => `Blokken til ${block} bliver aldrig lukket: der mangler en \`}\`.`,
    closesNothing: 'Denne `}` lukker ingenting.',
    missingOpening: (block) => `Der mangler en \`{\` efter overskriften til ${block}.`,
    missingClosing: (block) => `Foran dette mangler der en \`}\`: blokken til ${block} er stadig åben.`,
    openedHere: (block) => `${block} åbnes her.`,
    bracesOfNothing: 'Disse parenteser hører ikke til noget: foran dem skal der stå en type og et navn.',
    tooDeep: (levels) => `Her ligger mere end ${levels} blokke inden i hinanden.`,
  },
};
