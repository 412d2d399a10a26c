import { CompletionItemKind } from 'vscode-languageserver';
import { Money, Recurrence } from '../../language/generated/syntax/ast.ts';
import type { Blocks } from '../../language/syntax/blocks.ts';
import { recurrenceUnits } from '../../language/syntax/literals/recurrence.ts';
import { allowedWords } from '../../language/syntax/words.ts';
import type { Choice } from './choice.ts';
import { dataTypesOf, type Expectation, propertyOf, typeOf } from './expectation.ts';

/** The currencies of the countries whose calendars ship, and the one that others count in. */
const currencies = ['NOK', 'SEK', 'DKK', 'ISK', 'EUR'];

/** Offers the words that a property takes. */
export function wordChoices(expectation: Expectation, blocks: Blocks): Choice[] {
  const [type, property] = [typeOf(expectation), propertyOf(expectation)];
  if (dataTypesOf(expectation)[0] !== 'Word' || !type || !property) return [];
  return wordsOf(type, property, blocks).map((word) => ({
    label: word,
    kind: CompletionItemKind.EnumMember,
    rank: 0,
  }));
}

function wordsOf(type: string, property: string, blocks: Blocks): readonly string[] {
  if (type === Recurrence.$type) return recurrenceUnits.flatMap((unit) => [unit, `${unit}s`]);
  if (type === Money.$type) return currencies;
  return allowedWords(type, property, blocks) ?? [];
}
