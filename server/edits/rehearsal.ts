import { type AstNode, type AstReflection, AstUtils, type CstNode, type LangiumDocument } from 'langium';
import { type Element, isElement } from '../../language/generated/syntax/ast.ts';
import { lastName } from '../../language/syntax/declarations.ts';
import { libraryScheme } from '../../language/syntax/library.ts';
import { fitting, isKindSelector } from '../../language/syntax/linker.ts';
import type { Resolution } from '../../language/syntax/resolver.ts';
import { treeOf } from '../../language/syntax/tree.ts';
import type { VardeServerServices } from '../services.ts';
import type { Draft } from './draft.ts';
import { DraftWorkspace } from './draft-workspace.ts';
import { nameNodeOf, placeOf, referencesIn, type Word, type WrittenReference } from './words.ts';

/** A reference that would mean something else if a draft were made. */
export interface Shift {
  /** Where it stands now. */
  readonly word: Word;
  /** What it means now; undefined where it is the word for a kind. */
  readonly before: Element | undefined;
  /** The reference as it would be, and what it would mean. */
  readonly info: WrittenReference;
  readonly after: Resolution;
}

/** Tells what the names in all files would mean if a draft were made. Files must be linked. */
export class Rehearsal {
  readonly workspace: DraftWorkspace;
  private readonly documents: readonly LangiumDocument[];
  private readonly kinds: ReadonlySet<string>;
  private readonly reflection: AstReflection;
  /** By file: where that which would stand at an offset stands now. */
  private readonly origins: ReadonlyMap<string, (offset: number) => string | undefined>;
  /** The elements of the changed files as they would be, by where their names stand now. */
  private readonly counterparts = new Map<string, Element>();

  private constructor(draft: Draft, workspace: DraftWorkspace, services: VardeServerServices) {
    this.workspace = workspace;
    this.documents = services.shared.workspace.LangiumDocuments.all
      .filter(({ uri }) => uri.scheme !== libraryScheme)
      .toArray()
      .sort((a, b) => (a.uri.toString() < b.uri.toString() ? -1 : 1));
    this.kinds = new Set(services.parser.Blocks.kinds);
    this.reflection = services.shared.AstReflection;
    this.origins = new Map([...draft.files].map((file) => [file.uri.toString(), file.origins()]));
    for (const document of workspace.changed.values()) {
      for (const element of treeOf(document).elements) {
        const origin = this.originOf(element, nameNodeOf(element));
        if (origin !== undefined) this.counterparts.set(origin, element);
      }
    }
  }

  static async of(draft: Draft, services: VardeServerServices): Promise<Rehearsal> {
    return new Rehearsal(draft, await DraftWorkspace.of(draft, services), services);
  }

  /** Returns the element as it would be; undefined where it would be gone. */
  counterpart(element: Element): Element | undefined {
    const document = AstUtils.getDocument(element);
    if (!this.isChanged(document)) return element;
    const name = nameNodeOf(element);
    return name && this.counterparts.get(placeOf(document, name));
  }

  /** Returns the references that would mean something else. */
  *shifts(): Iterable<Shift> {
    const known = new Map<string, [Word, WrittenReference]>();
    for (const document of this.documents) {
      if (this.isChanged(document)) {
        for (const info of referencesIn(document)) {
          const word = { document, node: info.reference.$refNode };
          known.set(placeOf(document, word.node), [word, info]);
        }
      } else yield* this.shiftsIn(document);
    }
    for (const document of this.workspace.changed.values()) {
      for (const info of referencesIn(document)) {
        const origin = this.originOf(info.container, info.reference.$refNode);
        const [word, now] = (origin !== undefined && known.get(origin)) || [];
        if (word && now) yield* this.compare(word, now, info);
      }
    }
  }

  /** Returns the names of the changed files that would not be read as names any more. */
  lost(): Word[] {
    const kept = new Set(this.counterparts.keys());
    for (const document of this.workspace.changed.values()) {
      for (const { container, reference } of referencesIn(document)) {
        kept.add(this.originOf(container, reference.$refNode) ?? '');
      }
    }
    return this.documents
      .filter((document) => this.isChanged(document))
      .flatMap((document) => namesIn(document).map((node) => ({ document, node })))
      .filter(({ document, node }) => !kept.has(placeOf(document, node)));
  }

  private *shiftsIn(document: LangiumDocument): Iterable<Shift> {
    if (!this.workspace.isConcerned(document)) return;
    for (const info of referencesIn(document)) {
      if (!this.workspace.concernedNames.has(lastName(info.reference.$refText))) continue;
      yield* this.compare({ document, node: info.reference.$refNode }, info, info);
    }
  }

  private *compare(word: Word, now: WrittenReference, info: WrittenReference): Iterable<Shift> {
    const before = isElement(now.reference.ref) ? now.reference.ref : undefined;
    if (!before && !isKindSelector(now, this.kinds)) return;
    const after = this.workspace.resolver.resolve(info, fitting(info, this.reflection));
    const found = after.type === 'found' ? after.element : undefined;
    if (found !== (before && this.counterpart(before))) yield { word, before, info, after };
  }

  private isChanged({ uri }: LangiumDocument): boolean {
    return this.workspace.changed.has(uri.toString());
  }

  private originOf(node: AstNode, cst: CstNode | undefined): string | undefined {
    return cst && this.origins.get(AstUtils.getDocument(node).uri.toString())?.(cst.offset);
  }
}

function namesIn(document: LangiumDocument): CstNode[] {
  const declared = treeOf(document).elements.flatMap((element) => nameNodeOf(element) ?? []);
  return [...declared, ...[...referencesIn(document)].map(({ reference }) => reference.$refNode)];
}
