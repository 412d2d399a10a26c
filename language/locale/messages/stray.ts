import type { Locale } from '../locale.ts';
import { capital, listWith, quoted } from '../phrases.ts';
import { withArticle } from './english.ts';

/** Where something stands or belongs: in blocks of some kinds, of which there may be more; or outside all braces. */
export type Where = { readonly kinds: readonly string[]; readonly more: number } | 'file';

/** What is said of what stands where it cannot; `meant` is a word that is much like the one written. */
export interface StrayMessages {
  readonly cannotStandHere: (word: string) => string;
  readonly unreadable: string;
  readonly textAfterProperty: string;
  readonly arrowIsWritten: string;
  readonly arrowBetween: string;
  /** A part of the heading, as in `by Nurse`, that stands between the braces. */
  readonly belongsBeforeBrace: (part: string) => string;
  readonly opensNoDeclaration: (word: string, meant: string) => string;
  readonly opensNoProperty: (word: string, meant: string) => string;
  readonly misplacedKind: (kind: string, stands: Where, belongs: Where) => string;
  /** A kind where a property is wanted: it opens an element with a name of its own. */
  readonly kindWithoutName: (kind: string, belongs: Where) => string;
  readonly misplacedProperty: (
    property: string,
    stands: Where,
    belongs: Where,
    meant: string | undefined,
  ) => string;
  readonly noKind: (word: string) => string;
  /** With all that the kind does take, where that is not too much to read. */
  readonly noProperty: (word: string, kind: string, properties: readonly string[] | undefined) => string;
}

/** What is said of what stands astray, in each language. */
export const strayMessages: Readonly<Record<Locale, StrayMessages>> = {
  en: {
    cannotStandHere: (word) => `\`${word}\` cannot stand here.`,
    unreadable: 'This file cannot be read.',
    textAfterProperty: 'A text stands after a property, as in `note "…"`.',
    arrowIsWritten: 'An arrow is written `->`.',
    arrowBetween: 'An arrow `->` stands between two nodes.',
    belongsBeforeBrace: (part) => `\`${part}\` stands before the \`{\`, not behind it.`,
    opensNoDeclaration: (word, meant) => `\`${word}\` opens no declaration. Did you mean \`${meant}\`?`,
    opensNoProperty: (word, meant) => `\`${word}\` opens no property. Did you mean \`${meant}\`?`,
    misplacedKind: (kind, stands, belongs) =>
      `${capital(withArticle(kind))} cannot stand ${inEnglish(stands, or)}; it stands ${inEnglish(belongs, or)}.`,
    kindWithoutName: (kind, belongs) =>
      `\`${kind}\` opens an element with a name of its own, as in \`${kind} Name\`; it stands ${inEnglish(belongs, or)}.`,
    misplacedProperty: (property, stands, belongs, meant) => {
      const where = belongs === 'file' ? 'outside all braces' : `in ${some(belongs, and, 'other kinds')}`;
      return stands === 'file'
        ? `\`${property}\` stands outside all braces; it belongs ${where}.`
        : `\`${property}\` does not belong ${inEnglish(stands, or)}; it belongs ${where}.${meant ? ` Did you mean \`${meant}\`?` : ''}`;
    },
    noKind: (word) =>
      `\`${word}\` is no kind of declaration. A line here begins with a kind, like \`activity\` or \`role\`; a comment with \`//\`.`,
    noProperty: (word, kind, properties) =>
      `\`${word}\` is no property of ${withArticle(kind)}.${properties ? ` ${capital(withArticle(kind))} takes ${and(properties)}.` : ''}`,
  },
  nb: {
    cannotStandHere: (word) => `\`${word}\` kan ikke stå her.`,
    unreadable: 'Denne filen kan ikke leses.',
    textAfterProperty: 'En tekst står etter en egenskap, som i `note "…"`.',
    arrowIsWritten: 'En pil skrives `->`.',
    arrowBetween: 'En pil `->` står mellom to noder.',
    belongsBeforeBrace: (part) => `\`${part}\` skal stå foran \`{\`, ikke bak.`,
    opensNoDeclaration: (word, meant) => `Ingen type heter \`${word}\`. Mente du \`${meant}\`?`,
    opensNoProperty: (word, meant) => `Ingen egenskap heter \`${word}\`. Mente du \`${meant}\`?`,
    misplacedKind: (kind, stands, belongs) =>
      `\`${kind}\` kan ikke stå ${place(stands, nb)}; det hører hjemme ${place(belongs, nb)}.`,
    kindWithoutName: (kind, belongs) =>
      `\`${kind}\` åpner et eget element med navn, som \`${kind} Navn\`; det hører hjemme ${place(belongs, nb)}.`,
    misplacedProperty: (property, stands, belongs, meant) =>
      `\`${property}\` hører ikke hjemme ${place(stands, nb)}, men ${place(belongs, nb)}.${meant ? ` Mente du \`${meant}\`?` : ''}`,
    noKind: (word) =>
      `Det finnes ingen type \`${word}\`. En linje her begynner med en type, som \`activity\` eller \`role\`; en kommentar med \`//\`.`,
    noProperty: (word, kind, properties) =>
      `\`${kind}\` har ingen egenskap \`${word}\`.${properties ? ` \`${kind}\` tar ${nb.list(quoted(properties))}.` : ''}`,
  },
  nn: {
    cannotStandHere: (word) => `\`${word}\` kan ikkje stå her.`,
    unreadable: 'Denne fila kan ikkje lesast.',
    textAfterProperty: 'Ein tekst står etter ein eigenskap, som i `note "…"`.',
    arrowIsWritten: 'Ei pil skriv ein `->`.',
    arrowBetween: 'Ei pil `->` står mellom to nodar.',
    belongsBeforeBrace: (part) => `\`${part}\` skal stå framfor \`{\`, ikkje bak.`,
    opensNoDeclaration: (word, meant) => `Ingen type heiter \`${word}\`. Meinte du \`${meant}\`?`,
    opensNoProperty: (word, meant) => `Ingen eigenskap heiter \`${word}\`. Meinte du \`${meant}\`?`,
    misplacedKind: (kind, stands, belongs) =>
      `\`${kind}\` kan ikkje stå ${place(stands, nn)}; det høyrer heime ${place(belongs, nn)}.`,
    kindWithoutName: (kind, belongs) =>
      `\`${kind}\` opnar eit eige element med namn, som \`${kind} Namn\`; det høyrer heime ${place(belongs, nn)}.`,
    misplacedProperty: (property, stands, belongs, meant) =>
      `\`${property}\` høyrer ikkje heime ${place(stands, nn)}, men ${place(belongs, nn)}.${meant ? ` Meinte du \`${meant}\`?` : ''}`,
    noKind: (word) =>
      `Det finst ingen type \`${word}\`. Ei linje her byrjar med ein type, som \`activity\` eller \`role\`; ein kommentar med \`//\`.`,
    noProperty: (word, kind, properties) =>
      `\`${kind}\` har ingen eigenskap \`${word}\`.${properties ? ` \`${kind}\` tek ${nn.list(quoted(properties))}.` : ''}`,
  },
  sv: {
    cannotStandHere: (word) => `\`${word}\` kan inte stå här.`,
    unreadable: 'Den här filen kan inte läsas.',
    textAfterProperty: 'En text står efter en egenskap, som i `note "…"`.',
    arrowIsWritten: 'En pil skrivs `->`.',
    arrowBetween: 'En pil `->` står mellan två noder.',
    belongsBeforeBrace: (part) => `\`${part}\` ska stå före \`{\`, inte efter.`,
    opensNoDeclaration: (word, meant) => `Ingen typ heter \`${word}\`. Menade du \`${meant}\`?`,
    opensNoProperty: (word, meant) => `Ingen egenskap heter \`${word}\`. Menade du \`${meant}\`?`,
    misplacedKind: (kind, stands, belongs) =>
      `\`${kind}\` kan inte stå ${place(stands, sv)}; det hör hemma ${place(belongs, sv)}.`,
    kindWithoutName: (kind, belongs) =>
      `\`${kind}\` öppnar ett eget element med namn, som \`${kind} Namn\`; det hör hemma ${place(belongs, sv)}.`,
    misplacedProperty: (property, stands, belongs, meant) =>
      `\`${property}\` hör inte hemma ${place(stands, sv)}, utan ${place(belongs, sv)}.${meant ? ` Menade du \`${meant}\`?` : ''}`,
    noKind: (word) =>
      `Det finns ingen typ \`${word}\`. En rad här börjar med en typ, som \`activity\` eller \`role\`; en kommentar med \`//\`.`,
    noProperty: (word, kind, properties) =>
      `\`${kind}\` har ingen egenskap \`${word}\`.${properties ? ` \`${kind}\` tar ${sv.list(quoted(properties))}.` : ''}`,
  },
  da: {
    cannotStandHere: (word) => `\`${word}\` kan ikke stå her.`,
    unreadable: 'Denne fil kan ikke læses.',
    textAfterProperty: 'En tekst står efter en egenskab, som i `note "…"`.',
    arrowIsWritten: 'En pil skrives `->`.',
    arrowBetween: 'En pil `->` står mellem to noder.',
    belongsBeforeBrace: (part) => `\`${part}\` skal stå foran \`{\`, ikke bagefter.`,
    opensNoDeclaration: (word, meant) => `Ingen type hedder \`${word}\`. Mente du \`${meant}\`?`,
    opensNoProperty: (word, meant) => `Ingen egenskab hedder \`${word}\`. Mente du \`${meant}\`?`,
    misplacedKind: (kind, stands, belongs) =>
      `\`${kind}\` kan ikke stå ${place(stands, da)}; det hører hjemme ${place(belongs, da)}.`,
    kindWithoutName: (kind, belongs) =>
      `\`${kind}\` åbner et selvstændigt element med navn, som \`${kind} Navn\`; det hører hjemme ${place(belongs, da)}.`,
    misplacedProperty: (property, stands, belongs, meant) =>
      `\`${property}\` hører ikke hjemme ${place(stands, da)}, men ${place(belongs, da)}.${meant ? ` Mente du \`${meant}\`?` : ''}`,
    noKind: (word) =>
      `Der findes ingen type \`${word}\`. En linje her begynder med en type, som \`activity\` eller \`role\`; en kommentar med \`//\`.`,
    noProperty: (word, kind, properties) =>
      `\`${kind}\` har ingen egenskab \`${word}\`.${properties ? ` \`${kind}\` tager ${da.list(quoted(properties))}.` : ''}`,
  },
};

/** How a language says where something stands. */
interface Places {
  readonly outside: string;
  readonly list: (items: readonly string[]) => string;
  readonly others: string;
}

const [or, and] = [listWith('or'), listWith('and')];
const nb: Places = { outside: 'utenfor alle klammer', list: listWith('og'), others: 'andre typer' };
const nn: Places = { outside: 'utanfor alle klammar', list: listWith('og'), others: 'andre typar' };
const sv: Places = { outside: 'utanför alla klamrar', list: listWith('och'), others: 'andra typer' };
const da: Places = {
  outside: 'uden for alle krøllede parenteser',

  list: listWith('og'),
  others: 'andre typer',
};

function place(where: Where, places: Places): string {
  if (where === 'file') return places.outside;
  const kinds = { ...where, kinds: quoted(where.kinds) };
  return `i ${some(kinds, places.list, places.others)}`;
}

function inEnglish(where: Where, list: Places['list']): string {
  return where === 'file' ? 'outside all braces' : `in ${withArticle(some(where, list, 'other kinds'))}`;
}

function some({ kinds, more }: Exclude<Where, 'file'>, list: Places['list'], others: string): string {
  return list(more > 0 ? [...kinds, `${more} ${others}`] : kinds);
}
