import {
  type CompletionItem,
  type CompletionList,
  InsertTextFormat,
  type Range,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Choice } from './choice.ts';
import { isFoundIn } from './match.ts';

/** Enough to choose from; a longer list is narrowed by typing on. */
const limit = 200;

/** What an editor can do with a choice. */
export interface ListAbilities {
  /** It fills in the places of a snippet. */
  readonly canFillIn: boolean;
  /** The command by which it opens the list again. */
  readonly askAgain: string | undefined;
}

/**
 * Returns the first choices that fit what stands between the offsets, as the protocol has them. Each replaces that
 * text; one that begins earlier, all the text from there.
 */
export async function listOf(
  choices: AsyncIterable<Choice>,
  document: TextDocument,
  start: number,
  offset: number,
  abilities: ListAbilities,
): Promise<CompletionList> {
  const text = document.getText();
  const fitting = new Map<string, Choice>();
  let isIncomplete = false;
  for await (const choice of choices) {
    const typed = text.slice(choice.start ?? start, offset);
    if (!isFoundIn(choice.searched ?? choice.label, typed) || fitting.has(choice.label)) continue;
    // What takes in all of the line is another choice after every letter.
    isIncomplete ||= choice.start !== undefined;
    if (fitting.size === limit) {
      isIncomplete = true;
      break;
    }
    fitting.set(choice.label, choice);
  }
  const items = [...fitting.values()].map((choice, at) => {
    const range = {
      start: document.positionAt(choice.start ?? start),
      end: document.positionAt(offset),
    };
    return itemOf(choice, at, range, abilities);
  });
  return { isIncomplete, items };
}

function itemOf(
  choice: Choice,
  at: number,
  range: Range,
  { canFillIn, askAgain }: ListAbilities,
): CompletionItem {
  const {
    label,
    kind,
    text = label,
    detail,
    documentation,
    searched,
    isSnippet = false,
    more,
    rank,
  } = choice;
  return {
    label,
    kind,
    textEdit: { range, newText: isSnippet && !canFillIn ? withoutPlaces(text) : text },
    insertTextFormat: isSnippet && canFillIn ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    sortText: `${rank}${String(at).padStart(4, '0')}`,
    ...(detail !== undefined && { detail }),
    ...(documentation !== undefined && { documentation: { kind: 'markdown', value: documentation } }),
    ...(searched !== undefined && { filterText: searched }),
    ...(more && { additionalTextEdits: [...more] }),
    ...(choice.asksOn && askAgain !== undefined && { command: { title: label, command: askAgain } }),
  };
}

/** A snippet as plain text, with the first proposal in each place. */
function withoutPlaces(snippet: string): string {
  return snippet
    .replace(/\$\{\d+(?::((?:[^}\\]|\\.)*)|\|([^,|]*)[^}]*)?\}|\$\d+/g, '$1$2')
    .replace(/\\([$}\\])/g, '$1');
}
