import { type CompletionItem, InsertTextFormat, type Range } from 'vscode-languageserver';
import type { Choice } from './choice.ts';

/** Returns the choices as the protocol has them; each replaces the text of the range. */
export function listOf(choices: readonly Choice[], range: Range, canFillIn: boolean): CompletionItem[] {
  return choices.map((choice, at) => itemOf(choice, at, range, canFillIn));
}

function itemOf(choice: Choice, at: number, range: Range, canFillIn: boolean): CompletionItem {
  const { label, kind, text = label, detail, documentation, searched, isSnippet = false, rank } = choice;
  return {
    label,
    kind,
    textEdit: { range, newText: isSnippet && !canFillIn ? withoutPlaces(text) : text },
    insertTextFormat: isSnippet && canFillIn ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    sortText: `${rank}${String(at).padStart(4, '0')}`,
    ...(detail !== undefined && { detail }),
    ...(documentation !== undefined && { documentation: { kind: 'markdown', value: documentation } }),
    ...(searched !== undefined && { filterText: searched }),
  };
}

/** A snippet as plain text, with the first proposal in each place. */
function withoutPlaces(snippet: string): string {
  return snippet.replace(/\$\{\d+(?::([^}]*)|\|([^,|]*)[^}]*)?\}|\$\d+/g, '$1$2');
}
