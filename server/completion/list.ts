import {
  type CompletionItem,
  type CompletionList,
  InsertTextFormat,
  type Range,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Choice } from './choice.ts';
import { begunBy, fitOf, isFoundIn } from './match.ts';

/** Enough to choose from; a longer list is narrowed by typing on. */
const limit = 200;

/** Behind all words that begin with what is typed, which end with those of rank 4, and before whole elements. */
const ranks = { otherWord: '41', scattered: '42' };

/** A choice that fits what is typed, with what it is sorted and filtered by. */
interface Found {
  readonly choice: Choice;
  /** Of two digits. */
  readonly rank: string;
  readonly filter: string;
}

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
export function listOf(
  choices: Iterable<Choice>,
  document: TextDocument,
  start: number,
  offset: number,
  abilities: ListAbilities,
): CompletionList {
  const text = document.getText();
  const fitting = new Map<string, Found>();
  let isIncomplete = false;
  for (const choice of choices) {
    const typed = text.slice(choice.start ?? start, offset);
    const found = fitting.has(choice.label) ? undefined : foundBy(typed, choice);
    if (!found) continue;
    // What takes in all of the line is another choice after every letter.
    isIncomplete ||= choice.start !== undefined;
    if (fitting.size === limit) {
      isIncomplete = true;
      break;
    }
    fitting.set(choice.label, found);
  }
  const items = [...fitting.values()].map((found, at) => {
    const range = {
      start: document.positionAt(found.choice.start ?? start),
      end: document.positionAt(offset),
    };
    return itemOf(found, at, range, abilities);
  });
  return { isIncomplete, items };
}

/** Returns how what is typed finds the choice: a word that begins so before other words for it, those before the rest. */
function foundBy(typed: string, choice: Choice): Found | undefined {
  const { label, searched = label, otherWords, rank } = choice;
  const begun = begunBy(typed, otherWords ?? []);
  if (otherWords && fitOf(typed, label, searched) === 2) {
    if (begun.length > 0) return { choice, rank: ranks.otherWord, filter: [...begun, searched].join(' ') };
    return isFoundIn(searched, typed) ? { choice, rank: ranks.scattered, filter: searched } : undefined;
  }
  if (!isFoundIn(searched, typed)) return undefined;
  return { choice, rank: `${rank}0`, filter: [searched, ...begun].join(' ') };
}

function itemOf(
  { choice, rank, filter }: Found,
  at: number,
  range: Range,
  { canFillIn, askAgain }: ListAbilities,
): CompletionItem {
  const { label, kind, text = label, detail, documentation, isSnippet = false, more } = choice;
  return {
    label,
    kind,
    textEdit: { range, newText: isSnippet && !canFillIn ? withoutPlaces(text) : text },
    insertTextFormat: isSnippet && canFillIn ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    sortText: `${rank}${String(at).padStart(4, '0')}`,
    ...(detail !== undefined && { detail }),
    ...(documentation !== undefined && { documentation: { kind: 'markdown', value: documentation } }),
    ...(filter !== label && { filterText: filter }),
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
