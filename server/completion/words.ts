import { CompletionItemKind } from 'vscode-languageserver';
import { Recurrence } from '../../language/generated/syntax/ast.ts';
import { valueMeaning } from '../../language/locale/keywords.ts';
import type { Locale } from '../../language/locale/locale.ts';
import type { Blocks } from '../../language/syntax/blocks.ts';
import { recurrenceUnits } from '../../language/syntax/literals/recurrence.ts';
import { allowedWords } from '../../language/syntax/words.ts';
import type { Choice } from './choice.ts';
import { dataTypesOf, type Expectation, propertyOf, typeOf } from './expectation.ts';
import { otherWordsFor } from './other-words.ts';

/** Offers the words that a property takes, with what they mean to the reader, by which they are found, too. */
export function wordChoices(expectation: Expectation, blocks: Blocks, locale: Locale): Choice[] {
  const [type, property] = [typeOf(expectation), propertyOf(expectation)];
  if (dataTypesOf(expectation)[0] !== 'Word' || !type || !property) return [];
  return wordsOf(type, property, blocks).map((word) => {
    const detail = valueMeaning(locale, word);
    return {
      label: word,
      kind: CompletionItemKind.EnumMember,
      ...otherWordsFor(word, locale),
      ...(detail !== undefined && { detail, searched: `${word} ${detail}` }),
      rank: 0,
    };
  });
}

function wordsOf(type: string, property: string, blocks: Blocks): readonly string[] {
  if (type === Recurrence.$type) return recurrenceUnits.flatMap((unit) => [unit, `${unit}s`]);
  return allowedWords(type, property, blocks) ?? [];
}
