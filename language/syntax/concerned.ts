import type { LangiumDocuments, ServiceRegistry } from 'langium';
import { URI } from 'vscode-uri';
import { isElement } from '../generated/syntax/ast.ts';
import type { Declarations } from './declarations.ts';
import type { VardeLinker } from './linker.ts';
import type { VardeSharedServices } from './services.ts';
import { bySignature, signatureOf } from './signature.ts';
import type { Uses } from './uses.ts';

/** Finds the files that a change of others concerns. */
export class Concerned {
  private readonly documents: LangiumDocuments;
  private readonly registry: ServiceRegistry;
  private readonly declarations: Declarations;
  private readonly uses: Uses;

  constructor(services: VardeSharedServices) {
    this.documents = services.workspace.LangiumDocuments;
    this.registry = services.ServiceRegistry;
    this.declarations = services.workspace.IndexManager;
    this.uses = services.workspace.Uses;
  }

  /**
   * Returns the files in which a name can have come to mean something else since this was last asked (`stale`), and
   * those in which other things can be wrong than before (`misled`). All other references to the files that have been
   * read anew stand for what they stood for.
   */
  take(): { readonly stale: ReadonlySet<string>; readonly misled: ReadonlySet<string> } {
    const { references } = this.declarations;
    const { files, names } = this.declarations.takeChanges();
    const otherViews = this.uses.takeOtherViews();
    const stale = new Set(otherViews);
    for (const name of names) for (const source of references.naming(name)) stale.add(source);
    const misled = new Set(this.usersOf(otherViews));
    for (const { source, candidates } of references.broken()) {
      if ([...candidates].some((uri) => files.has(uri))) stale.add(source);
      else if (names.size > 0) misled.add(source);
    }
    for (const file of files) {
      for (const source of references.sourcesOf(file)) {
        if (!stale.has(source) && !this.redirect(source, file)) stale.add(source);
      }
    }
    return { stale, misled };
  }

  /** Whether a `use` brings in anything that is referred to depends on what the file sees that it leads to. */
  private usersOf(files: ReadonlySet<string>): string[] {
    if (files.size === 0) return [];
    const all = this.documents.all.map(({ uri }) => uri).toArray();
    return all.filter((uri) => this.uses.usedBy(uri).some((used) => files.has(used.toString()))).map(String);
  }

  /** Lets the references in one file to another stand for the elements as they are now; returns whether all are there. */
  private redirect(source: string, target: string): boolean {
    const elements = this.declarations.of(target).flatMap(({ node }) => (isElement(node) ? [node] : []));
    const now = bySignature(elements);
    const linker = this.registry.getServices(URI.parse(source)).references.Linker as VardeLinker;
    for (const { reference } of this.declarations.references.from(source, target)) {
      const element = isElement(reference.ref) && now.get(signatureOf(reference.ref));
      if (!element) return false;
      linker.redirect(reference, element);
    }
    return true;
  }
}
