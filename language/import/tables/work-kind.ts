import { valueMeaning } from '../../locale/keywords.ts';
import { locales } from '../../locale/locale.ts';
import { tableWords } from '../../locale/table-words.ts';
import { wordsOf } from '../../locale/words.ts';
import { type ActivityKind, activityKinds } from '../../plan/work.ts';

/** What a row of a spreadsheet becomes. */
export type RowKind = 'phase' | 'activity' | 'milestone' | 'gate';

const kindWords = new Map<string, RowKind>();
const isWords = new Map<string, ActivityKind>();
for (const locale of locales) {
  const { kinds } = wordsOf(locale).work;
  const { sheets } = tableWords(locale);
  for (const word of [kinds.phase, sheets.phase]) kindWords.set(word.toLowerCase(), 'phase');
  for (const word of [kinds.milestone, sheets.milestone]) kindWords.set(word.toLowerCase(), 'milestone');
  for (const word of [kinds.gate, sheets.gate]) kindWords.set(word.toLowerCase(), 'gate');
  for (const kind of activityKinds) {
    for (const word of [kind, valueMeaning(locale, kind) ?? kind]) isWords.set(word.toLowerCase(), kind);
  }
}

/** Returns which work a word of any language names, in the singular or as the title of a sheet. */
export function workKindCalled(word: string): RowKind | undefined {
  return kindWords.get(word.toLowerCase());
}

/** Returns which kind of activity a word of any language names. */
export function activityKindCalled(word: string): ActivityKind | undefined {
  return isWords.get(word.toLowerCase());
}
