import type { Reference } from 'langium';
import type { URI } from 'vscode-uri';
import type { Configuration } from '../../syntax/configuration/configuration.ts';
import type { ValueFile } from '../../syntax/value-files/value-files.ts';
import type { Id } from '../element.ts';
import type { Ids } from './ids.ts';

/** Qualified names of the elements that are being lowered, and what holds where a plan does not say. */
export class Context {
  readonly configuration: Configuration;
  /** Returns every file that the file sees, itself first. */
  readonly filesSeenFrom: (uri: string) => readonly string[];
  /** Returns what the file holds that an indicator of a document names. */
  readonly valuesIn: (document: URI, path: string) => ValueFile;
  readonly ids: Ids;

  constructor(
    ids: Ids,
    { configuration, filesSeenFrom, valuesIn }: Pick<Context, 'configuration' | 'filesSeenFrom' | 'valuesIn'>,
  ) {
    this.ids = ids;
    this.configuration = configuration;
    this.filesSeenFrom = filesSeenFrom;
    this.valuesIn = valuesIn;
  }

  /** Returns the qualified name of what the reference stands for; undefined where it is broken. */
  id(reference: Reference | undefined): Id | undefined {
    const node = reference?.ref;
    return node && this.ids.get(node);
  }

  /** Returns the qualified names of what the references stand for, without those that are broken. */
  all(references: readonly (Reference | undefined)[]): Id[] {
    return references.flatMap((reference) => this.id(reference) ?? []);
  }
}

/** An object type in which every property may be undefined. */
type Loose<T> = { [K in keyof T]: T[K] | undefined };

/** Returns the object without the properties that are undefined. */
export function compact<T extends object>(object: Loose<T>): T {
  const kept: Partial<Loose<T>> = {};
  for (const key in object) if (object[key] !== undefined) kept[key] = object[key];
  return kept as T;
}

/** Returns the word if it is one of those allowed. */
export function oneOf<T extends string>(words: readonly T[], word: string | undefined): T | undefined {
  return words.find((allowed) => allowed === word);
}
