import type { LangiumDocument } from 'langium';
import type { Element } from '../plan.ts';
import type { Context } from './context.ts';
import { isEntry } from './entry.ts';

/** What one file has become in a plan, and as long as what that stays so. */
interface LoweredFile {
  readonly revision: number;
  readonly numbering: string;
  readonly configuration: Context['configuration'];
  readonly elements: readonly Element[];
}

/** What files have become in plans, kept until they change or names in them come to mean something else. */
export class LoweredFiles {
  private readonly known = new WeakMap<LangiumDocument, LoweredFile>();
  private readonly revisionOf: (uri: string) => number;

  /** `revisionOf` returns a number that changes whenever what a file says can have come to mean something else. */
  constructor(revisionOf: (uri: string) => number) {
    this.revisionOf = revisionOf;
  }

  /** Returns the elements of a file as they are known, else as they are made, and keeps those. */
  of(document: LangiumDocument, { ids, configuration }: Context, make: () => Element[]): readonly Element[] {
    // What the head of a plan says depends on other files, too.
    if (isEntry(document)) return make();
    const { numbering } = ids;
    const revision = this.revisionOf(document.uri.toString());
    let file = this.known.get(document);
    if (file?.revision !== revision || file.numbering !== numbering || file.configuration !== configuration) {
      file = { revision, numbering, configuration, elements: make() };
      this.known.set(document, file);
    }
    return file.elements;
  }
}
