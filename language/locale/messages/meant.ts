import type { Locale } from '../locale.ts';
import { listWith } from '../phrases.ts';

/** The properties that a day is written with. */
export type DayWord = 'on' | 'starts' | 'due' | 'finished';

/** What is said of what newcomers write by the habits of ordinary language; `right` is how it is written here. */
export interface MeantMessages {
  /** `word` is a kind of activity that stands as if it declared something. */
  readonly activityKind: (word: string, right: string) => string;
  /** A word such as “and” parts what stands in a list. */
  readonly commaInstead: (word: string) => string;
  /** `span` is a length of time that may be `longest` or `shortest`. */
  readonly oneDuration: (span: string, longest: string, shortest: string) => string;
  /** A word such as “about” stands before a number. */
  readonly numberAlone: (word: string) => string;
  /** An arrow is written with several nodes at one of its ends; `arrow` is one of those that are meant. */
  readonly arrowByItself: (arrow: string) => string;
  /** Who does a step stands within its braces, in other words than `right`. */
  readonly doerBeforeBrace: (found: string, right: string) => string;
  /** A day without the word that says what happens on it; `right` is how it is written with one. */
  readonly dayIsWritten: (
    found: string,
    words: readonly DayWord[],
    right: (word: DayWord) => string,
  ) => string;
}

/** What is said of what newcomers mean, in each language. */
export const meantMessages: Readonly<Record<Locale, MeantMessages>> = {
  en: {
    activityKind: (word, right) => `\`${word}\` is a kind of activity: write \`${right}\`.`,
    commaInstead: (word) => `What stands in a list is separated by commas, not by \`${word}\`.`,
    oneDuration: (span, longest, shortest) =>
      `\`${span}\` is a span of time, but a plan counts with one duration: write \`${longest}\` or \`${shortest}\`.`,
    numberAlone: (word) => `Write the number alone, without \`${word}\`.`,
    arrowByItself: (arrow) => `An arrow joins two nodes: write \`${arrow}\` on a line of its own.`,
    doerBeforeBrace: (found, right) => `\`${found}\` is written \`${right}\` and stands before the \`{\`.`,
    dayIsWritten: daySaying('is written', 'for', 'or', {
      on: 'the day on which it falls',
      starts: 'the day it starts',
      due: 'a deadline',
      finished: 'the day it was finished',
    }),
  },
  nb: {
    activityKind: (word, right) => `\`${word}\` er et slags aktivitet: skriv \`${right}\`.`,
    commaInstead: (word) => `Det som står i en liste, skilles med komma, ikke med \`${word}\`.`,
    oneDuration: (span, longest, shortest) =>
      `\`${span}\` er et spenn, men planen regner med én varighet: skriv \`${longest}\` eller \`${shortest}\`.`,
    numberAlone: (word) => `Skriv bare tallet, uten \`${word}\`.`,
    arrowByItself: (arrow) => `En pil forbinder to noder: skriv \`${arrow}\` på en egen linje.`,
    doerBeforeBrace: (found, right) => `\`${found}\` skrives \`${right}\` og skal stå foran \`{\`.`,
    dayIsWritten: daySaying('skrives', 'for', 'eller', {
      on: 'dagen det skjer',
      starts: 'dagen det starter',
      due: 'en frist',
      finished: 'dagen det ble ferdig',
    }),
  },
  nn: {
    activityKind: (word, right) => `\`${word}\` er eit slag aktivitet: skriv \`${right}\`.`,
    commaInstead: (word) => `Det som står i ei liste, skil ein med komma, ikkje med \`${word}\`.`,
    oneDuration: (span, longest, shortest) =>
      `\`${span}\` er eit spenn, men planen reknar med éi lengd: skriv \`${longest}\` eller \`${shortest}\`.`,
    numberAlone: (word) => `Skriv berre talet, utan \`${word}\`.`,
    arrowByItself: (arrow) => `Ei pil bind saman to nodar: skriv \`${arrow}\` på ei eiga linje.`,
    doerBeforeBrace: (found, right) => `\`${found}\` skriv ein \`${right}\`, og det skal stå framfor \`{\`.`,
    dayIsWritten: daySaying('skriv ein', 'for', 'eller', {
      on: 'dagen det skjer',
      starts: 'dagen det startar',
      due: 'ein frist',
      finished: 'dagen det vart ferdig',
    }),
  },
  sv: {
    activityKind: (word, right) => `\`${word}\` är ett slags aktivitet: skriv \`${right}\`.`,
    commaInstead: (word) => `Det som står i en lista skiljs åt med komma, inte med \`${word}\`.`,
    oneDuration: (span, longest, shortest) =>
      `\`${span}\` är ett spann, men planen räknar med en enda varaktighet: skriv \`${longest}\` eller \`${shortest}\`.`,
    numberAlone: (word) => `Skriv bara talet, utan \`${word}\`.`,
    arrowByItself: (arrow) => `En pil förbinder två noder: skriv \`${arrow}\` på en egen rad.`,
    doerBeforeBrace: (found, right) => `\`${found}\` skrivs \`${right}\` och ska stå före \`{\`.`,
    dayIsWritten: daySaying('skrivs', 'för', 'eller', {
      on: 'dagen det sker',
      starts: 'dagen det börjar',
      due: 'en tidsfrist',
      finished: 'dagen det blev klart',
    }),
  },
  da: {
    activityKind: (word, right) => `\`${word}\` er en slags aktivitet: skriv \`${right}\`.`,
    commaInstead: (word) => `Det, der står i en liste, adskilles med komma, ikke med \`${word}\`.`,
    oneDuration: (span, longest, shortest) =>
      `\`${span}\` er et spænd, men planen regner med én varighed: skriv \`${longest}\` eller \`${shortest}\`.`,
    numberAlone: (word) => `Skriv kun tallet, uden \`${word}\`.`,
    arrowByItself: (arrow) => `En pil forbinder to noder: skriv \`${arrow}\` på en linje for sig.`,
    doerBeforeBrace: (found, right) => `\`${found}\` skrives \`${right}\` og skal stå foran \`{\`.`,
    dayIsWritten: daySaying('skrives', 'for', 'eller', {
      on: 'dagen, det sker',
      starts: 'dagen, det starter',
      due: 'en frist',
      finished: 'dagen, det blev færdigt',
    }),
  },
};

function daySaying(
  isWritten: string,
  forWhat: string,
  or: string,
  days: Readonly<Record<DayWord, string>>,
): MeantMessages['dayIsWritten'] {
  const list = listWith(or);
  return (found, words, right) =>
    `\`${found}\` ${isWritten} ${list(words.map((word) => `\`${right(word)}\` ${forWhat} ${days[word]}`))}.`;
}
