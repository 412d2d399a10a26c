import type { Locale } from '../../../language/locale/locale.ts';

/** A plan to try things on, as the list of them tells of it. */
export interface ExampleEntry {
  readonly name: string;
  readonly title: string;
  readonly locale: Locale;
}

/** The text of each file, by its path. */
export type ExampleFiles = Readonly<Record<string, string>>;

/** Where the list of examples lies beside the page, and the files of each. */
export const examplesFile = 'examples.json';
export const exampleFile = (name: string): string => `examples/${name}.json`;
