import type { Range } from 'vscode-languageserver-types';

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
  | 'unused-use';

/** Another place that a problem has to do with. */
export interface Related {
  readonly message: string;
  readonly range: Range;
  /** The file; absent for the one that the problem stands in. */
  readonly uri?: string;
}

/** One way to mend a problem: changes to the file that it stands in. */
export interface Fix {
  /** What an editor offers: “Write `2026-06-01`”. */
  readonly title: string;
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
  /** Set where there is no doubt that this is what was meant, so that it can be made together with all others such. */
  readonly isCertain?: true;
}

/** Something in the text that is to be mended, in words for its writer. */
export interface Problem {
  readonly rule: FormRule;
  readonly message: string;
  /** The word to mend. */
  readonly range: Range;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
}

/** Returns the fix that writes something else in the place of the range. */
export function writeInstead(range: Range, newText: string): Fix {
  return { title: `Write \`${newText}\``, edits: [{ range, newText }] };
}

/** Returns the fix as one that leaves no doubt. */
export function certainly(fix: Fix): Fix {
  return { ...fix, isCertain: true };
}

/** Returns the fix that takes the text of the range away; `what` says what that is. */
export function takeAway(range: Range, what: string): Fix {
  return { title: `Remove ${what}`, edits: [{ range, newText: '' }] };
}
