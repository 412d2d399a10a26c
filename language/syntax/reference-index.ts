import type { ReferenceDescription } from 'langium';

/** All references of the workspace by the file that they lead to, kept up to date file by file. */
export class ReferenceIndex {
  private readonly byTarget = new Map<string, Map<string, ReferenceDescription[]>>();
  private readonly targets = new Map<string, ReadonlySet<string>>();

  /** Takes the references that are written in a file in place of those known of it. */
  set(source: string, references: readonly ReferenceDescription[]): void {
    this.delete(source);
    for (const reference of references) {
      const target = reference.targetUri.toString();
      const sources = this.byTarget.get(target) ?? new Map<string, ReferenceDescription[]>();
      const known = sources.get(source);
      if (known) known.push(reference);
      else this.byTarget.set(target, sources.set(source, [reference]));
    }
    this.targets.set(source, new Set(references.map(({ targetUri }) => targetUri.toString())));
  }

  /** Forgets the references that are written in a file. */
  delete(source: string): void {
    for (const target of this.targets.get(source) ?? []) this.byTarget.get(target)?.delete(source);
    this.targets.delete(source);
  }

  /** Returns every reference to an element of the file, in the order of the addresses of the files it is written in. */
  *to(target: string): Iterable<ReferenceDescription> {
    const sources = [...(this.byTarget.get(target) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [, references] of sources) yield* references;
  }
}
