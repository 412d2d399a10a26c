import { CompletionItemKind } from 'vscode-languageserver';
import type { CompletionMessages } from '../../language/locale/messages/completion.ts';
import type { Choice } from './choice.ts';
import { type Expectation, tokenNameOf } from './expectation.ts';

/**
 * Offers the signs that nobody would guess: braces after a heading, arrows between steps or from today to the future,
 * quotation marks around a text.
 */
export function signChoices(expectation: Expectation, { text }: CompletionMessages): Choice[] {
  const sign = tokenNameOf(expectation);
  const kind = CompletionItemKind.Operator;
  if (sign === 'STRING')
    return [{ label: '"…"', text: '"$1"', isSnippet: true, detail: text, searched: '"', kind, rank: 3 }];
  if (sign === '->') return [{ label: '->', text: '-> ', kind, asksOn: true, rank: 1 }];
  if (sign === '{')
    return [{ label: '{ }', text: '{\n\t$1\n}', isSnippet: true, searched: '{', kind, rank: 4 }];
  return [];
}
