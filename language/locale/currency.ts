import type { Locale } from './locale.ts';

/** What is paid with where the language is spoken, as codes of ISO 4217. */
export const usualCurrencies: Readonly<Record<Locale, string>> = {
  en: 'EUR',
  nb: 'NOK',
  nn: 'NOK',
  sv: 'SEK',
  da: 'DKK',
};
