import type { Locale } from '../locale.ts';
import { countWith } from '../phrases.ts';

/** How much was found in how many files, as the command says it. */
export interface FoundMessages {
  readonly severities: Readonly<Record<'error' | 'warning' | 'information', string>>;
  readonly errors: (count: number) => string;
  readonly warnings: (count: number) => string;
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
    severities: { error: 'error', warning: 'warning', information: 'information' },
    errors: countWith('error', 'errors'),
    warnings: countWith('warning', 'warnings'),
    forInformation: (count) => `${count} for information`,
    files: countWith('file', 'files'),
    elements: countWith('element', 'elements'),
    foundIn: (found, withFindings, files) => `${found} in ${withFindings} of ${files}`,
    nothingIn: (files) => `No findings in ${files}`,
  },
  nb: {
    severities: { error: 'feil', warning: 'advarsel', information: 'opplysning' },
    errors: countWith('feil', 'feil'),
    warnings: countWith('advarsel', 'advarsler'),
    forInformation: (count) => `${count} til opplysning`,
    files: countWith('fil', 'filer'),
    elements: countWith('element', 'elementer'),
    foundIn: (found, withFindings, files) => `${found} i ${withFindings} av ${files}`,
    nothingIn: (files) => `Ingen funn i ${files}`,
  },
  nn: {
    severities: { error: 'feil', warning: 'åtvaring', information: 'opplysning' },
    errors: countWith('feil', 'feil'),
    warnings: countWith('åtvaring', 'åtvaringar'),
    forInformation: (count) => `${count} til opplysning`,
    files: countWith('fil', 'filer'),
    elements: countWith('element', 'element'),
    foundIn: (found, withFindings, files) => `${found} i ${withFindings} av ${files}`,
    nothingIn: (files) => `Ingen funn i ${files}`,
  },
  sv: {
    severities: { error: 'fel', warning: 'varning', information: 'upplysning' },
    errors: countWith('fel', 'fel'),
    warnings: countWith('varning', 'varningar'),
    forInformation: (count) => `${count} för kännedom`,
    files: countWith('fil', 'filer'),
    elements: countWith('element', 'element'),
    foundIn: (found, withFindings, files) => `${found} i ${withFindings} av ${files}`,
    nothingIn: (files) => `Inga anmärkningar i ${files}`,
  },
  da: {
    severities: { error: 'fejl', warning: 'advarsel', information: 'oplysning' },
    errors: countWith('fejl', 'fejl'),
    warnings: countWith('advarsel', 'advarsler'),
    forInformation: (count) => `${count} til orientering`,
    files: countWith('fil', 'filer'),
    elements: countWith('element', 'elementer'),
    foundIn: (found, withFindings, files) => `${found} i ${withFindings} af ${files}`,
    nothingIn: (files) => `Ingen bemærkninger i ${files}`,
  },
};
