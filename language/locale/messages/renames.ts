import type { Locale } from '../locale.ts';
import { listWith } from '../phrases.ts';
import { withArticle } from './english.ts';

/** Why an element cannot be renamed or moved. */
export interface RenameMessages {
  readonly ships: (name: string) => string;
  readonly noName: (name: string) => string;
  readonly twin: (kind: string, name: string, file: string) => string;
  readonly isWord: (name: string, place: string) => string;
  readonly place: (line: number, file: string) => string;
  /** A name where it is written. */
  readonly written: (name: string, place: string) => string;
  /** What a name stands for, within a sentence. */
  readonly element: (kind: string, name: string, file: string) => string;
  readonly wouldMean: (written: string, element: string) => string;
  readonly couldMean: (written: string, elements: readonly string[]) => string;
  readonly wouldMeanNothing: (written: string) => string;
}

const [or, eller] = [listWith('or'), listWith('eller')];

/** Why elements cannot be renamed, in each language. */
export const renameMessages: Readonly<Record<Locale, RenameMessages>> = {
  en: {
    ships: (name) => `\`${name}\` ships with Varde and keeps its name.`,
    noName: (name) =>
      `\`${name}\` is no name: a name begins with a letter or \`_\`, and goes on with letters, digits, \`_\`, and \`-\` where a letter follows.`,
    twin: (kind, name, file) => `There is ${withArticle(kind)} \`${name}\` in ${file} already.`,
    isWord: (name, place) => `\`${name}\` is a word of the language, and would be read as that in ${place}.`,
    place: (line, file) => `line ${line} of ${file}`,
    written: (name, place) => `\`${name}\` in ${place}`,
    element: (kind, name, file) => `the ${kind} \`${name}\` of ${file}`,
    wouldMean: (written, element) => `${written} would then mean ${element}.`,
    couldMean: (written, elements) => `${written} could then mean ${or(elements)}.`,
    wouldMeanNothing: (written) => `${written} would then mean nothing that fits there.`,
  },
  nb: {
    ships: (name) => `\`${name}\` følger med Varde og beholder navnet sitt.`,
    noName: (name) =>
      `\`${name}\` er ikke noe navn: et navn begynner med en bokstav eller \`_\` og fortsetter med bokstaver, sifre, \`_\` og \`-\` foran en bokstav.`,
    twin: (kind, name, file) => `\`${kind} ${name}\` finnes allerede i ${file}.`,
    isWord: (name, place) => `\`${name}\` er et ord i språket og ville bli lest som det på ${place}.`,
    place: (line, file) => `linje ${line} i ${file}`,
    written: (name, place) => `\`${name}\` på ${place}`,
    element: (kind, name, file) => `\`${kind} ${name}\` i ${file}`,
    wouldMean: (written, element) => `${written} ville da bety ${element}.`,
    couldMean: (written, elements) => `${written} kunne da bety ${eller(elements)}.`,
    wouldMeanNothing: (written) => `${written} ville da ikke bety noe som passer der.`,
  },
  nn: {
    ships: (name) => `\`${name}\` følgjer med Varde og beheld namnet sitt.`,
    noName: (name) =>
      `\`${name}\` er ikkje noko namn: eit namn byrjar med ein bokstav eller \`_\` og held fram med bokstavar, siffer, \`_\` og \`-\` framfor ein bokstav.`,
    twin: (kind, name, file) => `\`${kind} ${name}\` finst alt i ${file}.`,
    isWord: (name, place) => `\`${name}\` er eit ord i språket og ville bli lese som det på ${place}.`,
    place: (line, file) => `linje ${line} i ${file}`,
    written: (name, place) => `\`${name}\` på ${place}`,
    element: (kind, name, file) => `\`${kind} ${name}\` i ${file}`,
    wouldMean: (written, element) => `${written} ville då bety ${element}.`,
    couldMean: (written, elements) => `${written} kunne då bety ${eller(elements)}.`,
    wouldMeanNothing: (written) => `${written} ville då ikkje bety noko som passar der.`,
  },
  sv: {
    ships: (name) => `\`${name}\` följer med Varde och behåller sitt namn.`,
    noName: (name) =>
      `\`${name}\` är inget namn: ett namn börjar med en bokstav eller \`_\` och fortsätter med bokstäver, siffror, \`_\` och \`-\` före en bokstav.`,
    twin: (kind, name, file) => `\`${kind} ${name}\` finns redan i ${file}.`,
    isWord: (name, place) => `\`${name}\` är ett ord i språket och skulle läsas som det på ${place}.`,
    place: (line, file) => `rad ${line} i ${file}`,
    written: (name, place) => `\`${name}\` på ${place}`,
    element: (kind, name, file) => `\`${kind} ${name}\` i ${file}`,
    wouldMean: (written, element) => `${written} skulle då betyda ${element}.`,
    couldMean: (written, elements) => `${written} skulle då kunna betyda ${eller(elements)}.`,
    wouldMeanNothing: (written) => `${written} skulle då inte betyda något som passar där.`,
  },
  da: {
    ships: (name) => `\`${name}\` følger med Varde og beholder sit navn.`,
    noName: (name) =>
      `\`${name}\` er ikke et navn: et navn begynder med et bogstav eller \`_\` og fortsætter med bogstaver, cifre, \`_\` og \`-\` foran et bogstav.`,
    twin: (kind, name, file) => `\`${kind} ${name}\` findes allerede i ${file}.`,
    isWord: (name, place) => `\`${name}\` er et ord i sproget og ville blive læst som det på ${place}.`,
    place: (line, file) => `linje ${line} i ${file}`,
    written: (name, place) => `\`${name}\` på ${place}`,
    element: (kind, name, file) => `\`${kind} ${name}\` i ${file}`,
    wouldMean: (written, element) => `${written} ville så betyde ${element}.`,
    couldMean: (written, elements) => `${written} kunne så betyde ${eller(elements)}.`,
    wouldMeanNothing: (written) => `${written} ville så ikke betyde noget, der passer dér.`,
  },
};
