import { type AstNode, AstUtils, type LangiumDocument, type Reference } from 'langium';
import { lastName } from './declarations.ts';
import type { VardeLinkingError } from './linker.ts';
import { type Tree, treeOf } from './tree.ts';

/** A reference, and the node that it stands in. */
export type WrittenReference = Tree['references'][number];

/** What is known of the references in one file. */
interface Source {
  /** The names that they end in. */
  readonly names: ReadonlySet<string>;
  /** Those that stand for an element, by the file that it is declared in. */
  readonly byTarget: ReadonlyMap<string, readonly WrittenReference[]>;
  /** Those that are broken. */
  readonly broken: readonly Reference[];
}

/** All references of the workspace, kept up to date file by file. */
export class ReferenceIndex {
  private readonly sources = new Map<string, Source>();
  private readonly byTarget = new Map<string, Set<string>>();
  private readonly byName = new Map<string, Set<string>>();

  /** Takes the references of a file that has been linked in place of those known of it. */
  set(document: LangiumDocument): void {
    const uri = document.uri.toString();
    this.delete(uri);
    const source = { names: new Set<string>(), byTarget: new Map(), broken: [] as Reference[] };
    for (const info of treeOf(document).references) {
      const { ref, error, $refText } = info.reference;
      source.names.add(lastName($refText));
      if (error) source.broken.push(info.reference);
      if (ref) append(source.byTarget, uriOf(ref), info);
    }
    this.sources.set(uri, source);
    for (const name of source.names) join(this.byName, name, uri);
    for (const target of source.byTarget.keys()) join(this.byTarget, target, uri);
  }

  /** Forgets the references that are written in a file. */
  delete(uri: string): void {
    const source = this.sources.get(uri);
    if (!source) return;
    this.sources.delete(uri);
    for (const name of source.names) this.byName.get(name)?.delete(uri);
    for (const target of source.byTarget.keys()) this.byTarget.get(target)?.delete(uri);
  }

  /** Returns the files with a reference to an element of the file. */
  sourcesOf(target: string): ReadonlySet<string> {
    return this.byTarget.get(target) ?? new Set();
  }

  /** Returns the files with a reference that ends in the name. */
  naming(name: string): ReadonlySet<string> {
    return this.byName.get(name) ?? new Set();
  }

  /** Returns the references in one file to elements of another. */
  from(source: string, target: string): readonly WrittenReference[] {
    return this.sources.get(source)?.byTarget.get(target) ?? [];
  }

  /** Returns every reference to an element of the file, in the order of the addresses of the files it is written in. */
  *to(target: string): Iterable<WrittenReference> {
    for (const source of [...this.sourcesOf(target)].sort()) yield* this.from(source, target);
  }

  /** Returns each file in which references are broken, and the files of what they could have stood for. */
  *broken(): Iterable<{ readonly source: string; readonly candidates: ReadonlySet<string> }> {
    for (const [source, { broken }] of this.sources) {
      if (broken.length === 0) continue;
      const candidates = broken.flatMap(
        ({ error }) => (error as VardeLinkingError).resolution?.candidates ?? [],
      );
      yield { source, candidates: new Set(candidates.map(uriOf)) };
    }
  }
}

function append<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function join(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}

function uriOf(node: AstNode): string {
  return AstUtils.getDocument(node).uri.toString();
}
