import type { Locale } from './locale.ts';
import { wordsOf } from './words.ts';

/** A share from 0 to 1 in whole per cent: `60 %`, in English `60%`. */
export function formatShare(locale: Locale, share: number): string {
  return wordsOf(locale).percent(Math.round(share * 100));
}
