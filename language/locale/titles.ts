import type { Locale } from './locale.ts';
import { quotationMarks } from './quotation-marks.ts';
import { wordsOf } from './words.ts';

const more: Readonly<Record<Locale, (count: number) => string>> = {
  en: (count) => `${count} more`,
  nb: (count) => `${count} til`,
  nn: (count) => `${count} til`,
  sv: (count) => `${count} till`,
  da: (count) => `${count} mere`,
};

/** So many are named of a long list. */
const most = 3;

/** Returns the title as it stands within a sentence: `“Pilot”`. */
export function titleWithin(locale: Locale, title: string): string {
  const [open, close] = quotationMarks[locale];
  return `${open}${title}${close}`;
}

/** Returns the function that writes titles as one phrase, and of a long list only the first and how many more there are. */
export function titlesIn(locale: Locale): (titles: readonly string[]) => string {
  return (titles) => {
    const named = titles.slice(0, most).map((title) => titleWithin(locale, title));
    const others = titles.length - named.length;
    return wordsOf(locale).list(others > 0 ? [...named, more[locale](others)] : named);
  };
}
