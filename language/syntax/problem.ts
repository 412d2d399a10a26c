import type { Range } from 'vscode-languageserver-types';
import type { Message } from '../locale/messages.ts';

/** The rules about the text itself. They always run and are errors unless said otherwise. */
export type FormRule =
  | 'syntax'
  | 'bad-literal'
  | 'unknown-unit'
  | 'duplicate-name'
  | 'duplicate-property'
  | 'unknown-name'
  | 'ambiguous-name'
  | 'wrong-kind'
  | 'unreadable-use'
  | 'use-outside-workspace'
  | 'unreadable-values'
  | 'unused-use';

/** Another place that a problem has to do with. */
export interface Related {
  readonly message: Message;
  readonly range: Range;
  /** The file; absent for the one that the problem stands in. */
  readonly uri?: string;
}

/** One way to mend a problem. Its title is a `Message` as long as the reader's language is unknown. */
export interface Fix<Title = string> {
  /** What an editor offers: “Write `2026-06-01`”. */
  readonly title: Title;
  readonly edits: readonly FixEdit[];
  /** Set where there is no doubt that this is what was meant, so that it can be made together with all others such. */
  readonly isCertain?: true;
}

/** What a fix writes in the place of what stands there. */
export interface FixEdit {
  readonly range: Range;
  readonly newText: string;
  /** The file; absent for the one that the problem stands in. */
  readonly uri?: string;
}

/** Something in the text that is to be mended, to be put into words once the reader's language is known. */
export interface Problem {
  readonly rule: FormRule;
  readonly message: Message;
  /** The word to mend. */
  readonly range: Range;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix<Message>[];
}

/** Returns the fix that writes something else in the place of the range. */
export function writeInstead(range: Range, newText: string): Fix<Message> {
  return { title: ({ fixes }) => fixes.write(newText), edits: [{ range, newText }] };
}

/** Returns the fix as one that leaves no doubt. */
export function certainly(fix: Fix<Message>): Fix<Message> {
  return { ...fix, isCertain: true };
}

/** Returns the fix that takes the text of the range away. */
export function takeAway(range: Range, title: Message): Fix<Message> {
  return { title, edits: [{ range, newText: '' }] };
}
