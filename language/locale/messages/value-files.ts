import type { Locale } from '../locale.ts';
import { countWith } from '../phrases.ts';

/** What is said of the files in which indicators have their values. */
export interface ValueFileMessages {
  readonly outside: (path: string) => string;
  readonly missing: (path: string) => string;
  /** `text` is what stands on the line. */
  readonly line: (path: string, line: number, text: string) => string;
  readonly moreLines: (path: string, lines: number) => string;
}

/** What is said of the files in which indicators have their values, in each language. */
export const valueFileMessages: Readonly<Record<Locale, ValueFileMessages>> = {
  en: {
    outside: (path) => `\`${path}\` lies outside the workspace folder; a plan reads only files inside it.`,
    missing: (path) => `\`${path}\` cannot be read: there is no such file.`,
    line: (path, line, text) =>
      `Line ${line} of \`${path}\` is no period and number: \`${text}\`. Write them as \`2026-01,4.1\`.`,
    moreLines: (path, lines) =>
      `${countWith('more line', 'more lines')(lines)} of \`${path}\` cannot be read.`,
  },
  nb: {
    outside: (path) => `\`${path}\` ligger utenfor arbeidsmappen; en plan leser bare filer i den.`,
    missing: (path) => `\`${path}\` kan ikke leses: det finnes ingen slik fil.`,
    line: (path, line, text) =>
      `Linje ${line} i \`${path}\` er ikke en periode og et tall: \`${text}\`. Skriv dem som \`2026-01,4.1\`.`,
    moreLines: (path, lines) => `${countWith('linje', 'linjer')(lines)} til i \`${path}\` kan ikke leses.`,
  },
  nn: {
    outside: (path) => `\`${path}\` ligg utanfor arbeidsmappa; ein plan les berre filer i ho.`,
    missing: (path) => `\`${path}\` kan ikkje lesast: det finst inga slik fil.`,
    line: (path, line, text) =>
      `Linje ${line} i \`${path}\` er ikkje ein periode og eit tal: \`${text}\`. Skriv dei som \`2026-01,4.1\`.`,
    moreLines: (path, lines) => `${countWith('linje', 'linjer')(lines)} til i \`${path}\` kan ikkje lesast.`,
  },
  sv: {
    outside: (path) => `\`${path}\` ligger utanför arbetsmappen; en plan läser bara filer i den.`,
    missing: (path) => `\`${path}\` kan inte läsas: det finns ingen sådan fil.`,
    line: (path, line, text) =>
      `Rad ${line} i \`${path}\` är inte en period och ett tal: \`${text}\`. Skriv dem som \`2026-01,4.1\`.`,
    moreLines: (path, lines) => `${countWith('rad', 'rader')(lines)} till i \`${path}\` kan inte läsas.`,
  },
  da: {
    outside: (path) => `\`${path}\` ligger uden for arbejdsmappen; en plan læser kun filer i den.`,
    missing: (path) => `\`${path}\` kan ikke læses: der er ingen sådan fil.`,
    line: (path, line, text) =>
      `Linje ${line} i \`${path}\` er ikke en periode og et tal: \`${text}\`. Skriv dem som \`2026-01,4.1\`.`,
    moreLines: (path, lines) => `${countWith('linje', 'linjer')(lines)} mere i \`${path}\` kan ikke læses.`,
  },
};
