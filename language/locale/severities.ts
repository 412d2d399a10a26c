import type { Locale } from './locale.ts';

/** What the severities of findings are called within a line, in each language. */
export const severityWords: Readonly<
  Record<Locale, Readonly<Record<'error' | 'warning' | 'information', string>>>
> = {
  en: { error: 'error', warning: 'warning', information: 'information' },
  nb: { error: 'feil', warning: 'advarsel', information: 'opplysning' },
  nn: { error: 'feil', warning: 'åtvaring', information: 'opplysning' },
  sv: { error: 'fel', warning: 'varning', information: 'upplysning' },
  da: { error: 'fejl', warning: 'advarsel', information: 'oplysning' },
};
