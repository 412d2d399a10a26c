import type { DiagramChoice } from './choices.ts';

/** A picture as it is asked for in words: `gantt`, `lanes of Onboarding`, `Board as table`. */
export interface AskedPicture {
  /** The name of a view or a diagram, where the first word is no option. */
  readonly name?: string;
  /** What stands after each option. */
  readonly options: ReadonlyMap<string, string>;
}

/** Why words ask for no picture. */
export interface AskedProblem {
  readonly type: 'unknown' | 'twice' | 'no-value';
  readonly word: string;
}

/** Returns the words of a line; several words between quotation marks are one. Undefined where a mark is left open. */
export function wordsOfLine(line: string): string[] | undefined {
  const words = [...line.matchAll(/"([^"]*)"|[^\s"]+/g)].map(([word, inQuotes]) => inQuotes ?? word);
  return (line.match(/"/g)?.length ?? 0) % 2 === 0 ? words : undefined;
}

/** Reads the words that ask for a picture: its name, and then each of the `known` options with its value. */
export function askedPicture(
  words: readonly string[],
  known: readonly string[],
): AskedPicture | { readonly problem: AskedProblem } {
  const [first, ...others] = words;
  const isNamed = first !== undefined && !known.includes(first);
  const rest = isNamed ? others : words;
  const options = new Map<string, string>();
  for (let at = 0; at < rest.length; at += 2) {
    const word = rest[at] ?? '';
    const value = rest[at + 1];
    if (!known.includes(word)) return { problem: { type: 'unknown', word } };
    if (options.has(word)) return { problem: { type: 'twice', word } };
    if (value === undefined) return { problem: { type: 'no-value', word } };
    options.set(word, value);
  }
  return { ...(isNamed && { name: first }), options };
}

/**
 * Returns the pictures that a name stands for: those of the view with the name, or else of the diagram; with `of`, the
 * one of that element. Views and elements go by their own name or their qualified one.
 */
export function picturesNamed(choices: readonly DiagramChoice[], name: string, of?: string): DiagramChoice[] {
  const views = choices.filter(({ view }) => isCalled(view, name));
  const diagrams = choices.filter(({ view, diagram }) => view === undefined && diagram === name);
  const named = views.length > 0 ? views : diagrams;
  return of === undefined ? named : named.filter((choice) => isCalled(choice.of, of));
}

function isCalled(id: string | undefined, name: string): boolean {
  return id === name || id?.slice(id.lastIndexOf('.') + 1) === name;
}
