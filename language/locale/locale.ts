/** English, Norwegian Bokmål and Nynorsk, Swedish, Danish. */
export const locales = ['en', 'nb', 'nn', 'sv', 'da'] as const;
export type Locale = (typeof locales)[number];
