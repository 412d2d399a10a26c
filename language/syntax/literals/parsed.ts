/** What is wrong with a literal, in words for its writer, and what could stand in its place. */
export interface Mistake {
  readonly rule: 'bad-literal' | 'unknown-unit';
  readonly message: string;
  readonly replacements: readonly string[];
  /** Set where the only replacement says the same, written as it should be. */
  readonly isCertain?: true;
}

/** The value of a literal, or why it has none. */
export type Parsed<T> = { readonly value: T } | { readonly mistake: Mistake };

/** Returns a literal that cannot be read as what its place asks for. */
export function badLiteral(message: string, ...replacements: string[]): { readonly mistake: Mistake } {
  return { mistake: { rule: 'bad-literal', message, replacements } };
}

/** Returns a literal whose value is plain but which is written otherwise. */
export function miswritten(message: string, right: string): { readonly mistake: Mistake } {
  return { mistake: { rule: 'bad-literal', message, replacements: [right], isCertain: true } };
}

/** Returns a literal whose unit nobody knows. */
export function unknownUnit(message: string, ...replacements: string[]): { readonly mistake: Mistake } {
  return { mistake: { rule: 'unknown-unit', message, replacements } };
}
