import type { Message } from '../../locale/messages.ts';

/** What is wrong with a literal, and what could stand in its place. */
export interface Mistake {
  readonly rule: 'bad-literal' | 'unknown-unit';
  readonly message: Message;
  readonly replacements: readonly string[];
  /** Set where the replacements stand for the property with its value, not for the value alone. */
  readonly isOfProperty?: true;
  /** Set where the only replacement says the same, written as it should be. */
  readonly isCertain?: true;
}

/** The value of a literal, or why it has none. */
export type Parsed<T> = { readonly value: T } | { readonly mistake: Mistake };

/** Returns a literal that cannot be read as what its place asks for. */
export function badLiteral(message: Message, ...replacements: string[]): { readonly mistake: Mistake } {
  return { mistake: { rule: 'bad-literal', message, replacements } };
}

/** Returns a literal whose value is plain but which is written otherwise. */
export function miswritten(message: Message, right: string): { readonly mistake: Mistake } {
  return { mistake: { rule: 'bad-literal', message, replacements: [right], isCertain: true } };
}

/** Returns a literal whose unit nobody knows. */
export function unknownUnit(message: Message, ...replacements: string[]): { readonly mistake: Mistake } {
  return { mistake: { rule: 'unknown-unit', message, replacements } };
}
