import type { Locale } from './locale.ts';

/** The marks before and behind what is quoted, in each language. */
export const quotationMarks: Readonly<Record<Locale, readonly [open: string, close: string]>> = {
  en: ['“', '”'],
  nb: ['«', '»'],
  nn: ['«', '»'],
  sv: ['”', '”'],
  da: ['»', '«'],
};
