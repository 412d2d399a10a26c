import type { Message } from '../locale/messages.ts';
import type { Id } from '../plan/element.ts';

/** A way to mend a finding. It is offered where all that it names can be seen from the file that it writes to. */
export type Change = SetProperty | AddElement;

interface ChangeBase {
  /** What an editor offers: “Write `2026-06-01`”. */
  readonly title: Message;
  /** The elements that the new text names. */
  readonly names?: readonly Id[];
  /** Set where there is no doubt that this is what was meant, so that it can be made together with all others such. */
  readonly isCertain?: true;
}

/** Another value for a property, or the property where it is not written yet. */
export interface SetProperty extends ChangeBase {
  /** The element that gets it; absent for the one that the finding is about. */
  readonly element?: Id;
  /** As the syntax tree calls it: `notBefore`. */
  readonly property: string;
  /** The words that open it where it is not written yet: `not before`. */
  readonly words: string;
  readonly value: string;
  /** Set where the value comes after those that the property has already. */
  readonly isFurther?: true;
}

/** A new declaration at the end of a block or, where that cannot see what it names, at the end of the entry file. */
export interface AddElement extends ChangeBase {
  /** The element whose block is written to; absent for the top level of the entry file. */
  readonly into?: Id;
  /** The text, in lines indented as at the top level, in the language of the plan. */
  readonly declaration: Message;
}
