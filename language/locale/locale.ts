/** English, Norwegian Bokmål and Nynorsk, Swedish, Danish. */
export const locales = ['en', 'nb', 'nn', 'sv', 'da'] as const;
export type Locale = (typeof locales)[number];

/** Returns the language of ours that a tag of BCP 47 asks for: `nb` for `nb-NO` and `no`; English for every other. */
export function localeFor(tag: string | undefined): Locale {
  const [language] = (tag ?? '').toLowerCase().split(/[-_.]/);
  return language === 'no' ? 'nb' : (locales.find((locale) => locale === language) ?? 'en');
}
