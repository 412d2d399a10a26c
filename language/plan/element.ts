import type { Locale } from '../locale/locale.ts';

/** Qualified name of an element, unique in its plan: `Prepare.MapNeeds`. */
export type Id = string;

/** Titles in other languages. */
export type Translations = Readonly<Partial<Record<Locale, string>>>;

/** Lines and characters from 0, as in the Language Server Protocol. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Where an element is declared. */
export interface Source {
  readonly uri: string;
  /** The whole declaration. */
  readonly range: Range;
  /** Its name alone, or its first word where it has none. */
  readonly name: Range;
}

/** What every element of a plan has. */
export interface ElementBase {
  readonly id: Id;
  readonly name: string;
  /** As it is shown; the name where none is written. */
  readonly title: string;
  readonly tags: readonly string[];
  /** Markdown of the documentation comment before the declaration. */
  readonly documentation?: string;
  readonly notes: readonly string[];
  readonly links: readonly string[];
  /** Parts of frameworks that the element takes care of. */
  readonly covers: readonly Id[];
  /** The element that encloses this one. */
  readonly parent?: Id;
  readonly source: Source;
}
