import { type AstNodeDescription, type LangiumDocument, MultiMap } from 'langium';
import { URI } from 'vscode-uri';
import { type Declarations, lastName } from '../../language/syntax/declarations.ts';
import { calendarsUri } from '../../language/syntax/library.ts';
import { Resolver } from '../../language/syntax/resolver.ts';
import type { Uses } from '../../language/syntax/uses.ts';
import type { VardeServerServices } from '../services.ts';
import type { Draft } from './draft.ts';

/** The workspace as a draft would make it: what is declared there, and what each file sees. Nothing is kept of it. */
export class DraftWorkspace {
  /** The files that the draft changes or adds, parsed anew. */
  readonly changed: ReadonlyMap<string, LangiumDocument>;
  readonly resolver: Resolver;
  /** The names of all that is declared in these files or comes to be seen, now or then; no other names can come to mean something else. */
  readonly concernedNames: ReadonlySet<string>;
  private readonly draft: Draft;
  private readonly declarations: Declarations;
  private readonly uses: Uses;
  private readonly exported: ReadonlyMap<string, readonly AstNodeDescription[]>;
  private readonly byName = new MultiMap<string, AstNodeDescription>();
  private readonly seen = new Map<string, ReadonlySet<string>>();

  private constructor(
    services: VardeServerServices,
    draft: Draft,
    changed: ReadonlyMap<string, LangiumDocument>,
    exported: ReadonlyMap<string, readonly AstNodeDescription[]>,
  ) {
    this.draft = draft;
    this.changed = changed;
    this.exported = exported;
    for (const description of [...exported.values()].flat()) {
      this.byName.add(lastName(description.name), description);
    }
    this.declarations = services.shared.workspace.IndexManager;
    this.uses = services.shared.workspace.Uses;
    this.resolver = new Resolver(this, this);
    this.concernedNames = new Set(
      [...changed.keys(), ...this.newlySeen()]
        .flatMap((uri) => [...this.declarations.of(uri), ...this.of(uri)])
        .map(({ name }) => lastName(name)),
    );
  }

  /** Parses what the draft makes of its files. */
  static async of(draft: Draft, services: VardeServerServices): Promise<DraftWorkspace> {
    const changed = new Map<string, LangiumDocument>();
    const exported = new Map<string, readonly AstNodeDescription[]>();
    for (const file of draft.files) {
      const document = services.shared.workspace.LangiumDocumentFactory.fromString(file.text(), file.uri);
      const uri = file.uri.toString();
      changed.set(uri, document);
      exported.set(uri, await services.references.ScopeComputation.collectExportedSymbols(document));
    }
    return new DraftWorkspace(services, draft, changed, exported);
  }

  /** Returns every declaration whose own name is the one given. */
  named(name: string): Iterable<AstNodeDescription> {
    const kept = [...this.declarations.named(name)].filter(({ documentUri }) => !this.isChanged(documentUri));
    return [...kept, ...this.byName.get(name)];
  }

  /** Returns every declaration of a file, in the order of the text. */
  of(uri: string): readonly AstNodeDescription[] {
    return this.exported.get(uri) ?? this.declarations.of(uri);
  }

  /** Returns every file that the file sees, itself first. */
  seenBy(uri: URI): ReadonlySet<string> {
    const known = this.seen.get(uri.toString());
    if (known) return known;
    const seen = new Set([uri.toString()]);
    this.seen.set(uri.toString(), seen);
    for (const each of seen) {
      const used = [...this.uses.usedBy(URI.parse(each)), ...this.draft.newUsesOf(each)];
      for (const other of used) seen.add(other.toString());
    }
    seen.add(calendarsUri.toString());
    return seen;
  }

  /** Returns whether the file sees one that the draft changes. */
  isConcerned({ uri }: LangiumDocument): boolean {
    return [...this.seenBy(uri)].some((seen) => this.changed.has(seen));
  }

  private newlySeen(): string[] {
    return [...this.changed.keys()].flatMap((uri) => {
      const known = this.uses.seenBy(URI.parse(uri));
      return [...this.seenBy(URI.parse(uri))].filter((seen) => !known.has(seen));
    });
  }

  private isChanged(uri: URI): boolean {
    return this.changed.has(uri.toString());
  }
}
