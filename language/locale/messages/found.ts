import type { Locale } from '../locale.ts';
import { countWith } from '../phrases.ts';

/** How much was found in how many files, as the command says it. */
export interface FoundMessages {
  readonly forInformation: (count: number) => string;
  readonly files: (count: number) => string;
  readonly elements: (count: number) => string;
  /** `found` in so many of `files`. */
  readonly foundIn: (found: string, withFindings: number, files: string) => string;
  readonly nothingIn: (files: string) => string;
}

/** How much was found, in each language. */
export const foundMessages: Readonly<Record<Locale, FoundMessages>> = {
  en: {
    forInformation: (count) => `${count} for information`,
    files: countWith('file', 'files'),
    elements: countWith('element', 'elements'),
    foundIn: (found, withFindings, files) => `${found} in ${withFindings} of ${files}`,
    nothingIn: (files) => `No findings in ${files}`,
  },
  nb: {
    forInformation: (count) => `${count} til opplysning`,
    files: countWith('fil', 'filer'),
    elements: countWith('element', 'elementer'),
    foundIn: (found, withFindings, files) => `${found} i ${withFindings} av ${files}`,
    nothingIn: (files) => `Ingen funn i ${files}`,
  },
  nn: {
    forInformation: (count) => `${count} til opplysning`,
    files: countWith('fil', 'filer'),
    elements: countWith('element', 'element'),
    foundIn: (found, withFindings, files) => `${found} i ${withFindings} av ${files}`,
    nothingIn: (files) => `Ingen funn i ${files}`,
  },
  sv: {
    forInformation: (count) => `${count} för kännedom`,
    files: countWith('fil', 'filer'),
    elements: countWith('element', 'element'),
    foundIn: (found, withFindings, files) => `${found} i ${withFindings} av ${files}`,
    nothingIn: (files) => `Inga anmärkningar i ${files}`,
  },
  da: {
    forInformation: (count) => `${count} til orientering`,
    files: countWith('fil', 'filer'),
    elements: countWith('element', 'elementer'),
    foundIn: (found, withFindings, files) => `${found} i ${withFindings} af ${files}`,
    nothingIn: (files) => `Ingen bemærkninger i ${files}`,
  },
};
