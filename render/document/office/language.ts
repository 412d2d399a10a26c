import type { Locale } from '../../../language/locale/locale.ts';

/** Each language with a country, by which Office finds its dictionary. */
export const languageTags: Readonly<Record<Locale, string>> = {
  en: 'en-GB',
  nb: 'nb-NO',
  nn: 'nn-NO',
  sv: 'sv-SE',
  da: 'da-DK',
};
