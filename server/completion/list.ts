import {
  type CompletionItem,
  type CompletionList,
  InsertTextFormat,
  type Range,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { SuggestCommand } from '../protocol/client.ts';
import type { Choice } from './choice.ts';
import { fitOf, isBegunBy, isFoundIn } from './match.ts';

/** Enough to choose from; a longer list is narrowed by typing on. */
const limit = 100;

/** How well a choice fits what is typed, the best first. */
const fits = { beginsSo: 0, aWordBeginsSo: 1, inAnotherLanguage: 2, scattered: 3, takesTheLine: 4 };

/** A choice that fits, and how well. */
interface Found {
  readonly choice: Choice;
  readonly fit: number;
  readonly typed: string;
}

/** What an editor can do with a choice. */
export interface ListAbilities {
  /** It fills in the places of a snippet. */
  readonly canFillIn: boolean;
  /** It shows behind every label what it is, not only behind the one that is selected. */
  readonly showsDetails: boolean;
  /** The command by which it opens the list again. */
  readonly askAgain: string | undefined;
}

/**
 * Returns the first choices that fit what stands between the offsets, as the protocol has them. Each replaces that
 * text; one that begins earlier, all the text from there. A list for a number, or with words of the language or
 * whole elements, is to be asked for again after every letter: editors would order it by where the letters stand.
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
    const isNumber = /^\d/.test(typed);
    // A number that is there already would only take the key that goes on to the next place.
    const isThere = fitting.has(choice.label) || (isNumber && typed === choice.label);
    const fit = isThere ? undefined : fitIn(typed, choice);
    if (fit === undefined) continue;
    isIncomplete ||= isNumber || choice.start !== undefined || choice.otherWords !== undefined;
    if (fitting.size === limit) {
      isIncomplete = true;
      break;
    }
    fitting.set(choice.label, { choice, fit, typed });
  }
  const items = [...fitting.values()].map((found, at) => {
    const range = {
      start: document.positionAt(found.choice.start ?? start),
      end: document.positionAt(offset),
    };
    return itemOf(found, at, range, isIncomplete, abilities);
  });
  return { isIncomplete, items };
}

/** Returns how well the choice fits what is typed; undefined where it does not. */
function fitIn(typed: string, choice: Choice): number | undefined {
  const { label, searched = label, start, readersWords = [], otherWords = [] } = choice;
  const isFound = isFoundIn(searched, typed);
  if (start !== undefined) return isFound ? fits.takesTheLine : undefined;
  const fit = Math.min(fitOf(typed, label, searched), fitOf(typed, searched, searched));
  if (fit === 0 || isBegunBy(typed, readersWords.slice(0, 1))) return fits.beginsSo;
  if (fit === 1 || isBegunBy(typed, readersWords)) return fits.aWordBeginsSo;
  if (isBegunBy(typed, otherWords)) return fits.inAnotherLanguage;
  return isFound ? fits.scattered : undefined;
}

/** What is asked for again after every letter is found by all that is typed, so that an editor keeps the order. */
function itemOf(
  { choice, fit, typed }: Found,
  at: number,
  range: Range,
  isIncomplete: boolean,
  { canFillIn, showsDetails, askAgain }: ListAbilities,
): CompletionItem {
  const { label, kind, text = label, detail, documentation, isSnippet = false, more } = choice;
  const filterText = isIncomplete ? typed : (choice.searched ?? label);
  return {
    label,
    kind,
    textEdit: { range, newText: isSnippet && !canFillIn ? withoutPlaces(text) : text },
    insertTextFormat: isSnippet && canFillIn ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    sortText: `${fit}${choice.rank}${String(at).padStart(4, '0')}`,
    ...(detail !== undefined && { detail }),
    ...(detail !== undefined && showsDetails && { labelDetails: { description: detail } }),
    ...(documentation !== undefined && { documentation: { kind: 'markdown', value: documentation } }),
    ...(filterText !== '' && filterText !== label && { filterText }),
    ...(more && { additionalTextEdits: [...more] }),
    ...(choice.asksOn &&
      askAgain !== undefined && {
        command: { title: label, command: askAgain, arguments: [SuggestCommand.argument] },
      }),
  };
}

/** A snippet as plain text, with the first proposal in each place. */
function withoutPlaces(snippet: string): string {
  return snippet
    .replace(/\$\{\d+(?::((?:[^}\\]|\\.)*)|\|([^,|]*)[^}]*)?\}|\$\d+/g, '$1$2')
    .replace(/\\([$}\\])/g, '$1');
}
