import { importWords } from '../locale/import.ts';
import type { Locale } from '../locale/locale.ts';
import { titleWithin } from '../locale/titles.ts';
import { wordsOf } from '../locale/words.ts';
import type { Losses } from './imported.ts';

/** Returns what is said of a file that became a plan: where it comes from, and what of it was not carried over. */
export function remarksOn(losses: Losses, locale: Locale, file: string): string[] {
  const { from, nothingLost, lost, losses: words } = importWords[locale];
  const told = losses.all().map(([kind, names]) => {
    const quoted = names.map((name) => titleWithin(locale, name));
    return `- ${words[kind]}: ${wordsOf(locale).list(quoted)}`;
  });
  return told.length === 0 ? [from(file), nothingLost] : [from(file), lost, ...told];
}
