import {
  type AstNode,
  type AstNodeDescription,
  AstUtils,
  CstUtils,
  DefaultIndexManager,
  type LangiumDocument,
  type ReferenceDescription,
  type Stream,
  stream,
} from 'langium';
import type { URI } from 'vscode-uri';
import { type Element, isElement } from '../generated/syntax/ast.ts';
import { ReferenceIndex, type WrittenReference } from './reference-index.ts';
import { changedNames } from './signature.ts';

/** What has become of declarations in the meantime. */
export interface Changes {
  /** The files that have been read anew, or are gone. */
  readonly files: ReadonlySet<string>;
  /** The own names of all that is declared otherwise than before, or is new or gone. */
  readonly names: ReadonlySet<string>;
}

/**
 * The index of all declarations by their last name, and of all references, kept up to date file by file. It lists them
 * in the order of the files' addresses, however the files have come and gone.
 */
export class Declarations extends DefaultIndexManager {
  readonly references = new ReferenceIndex();
  private readonly byName = new Map<string, Set<AstNodeDescription>>();
  private readonly byNode = new WeakMap<AstNode, AstNodeDescription>();
  /** What the files declared that have changed, before they did. */
  private readonly before = new Map<string, readonly Element[]>();

  override async updateContent(...args: Parameters<DefaultIndexManager['updateContent']>): Promise<void> {
    const uri = args[0].uri.toString();
    this.remember(uri);
    await super.updateContent(...args);
    for (const description of this.of(uri)) this.add(description);
  }

  override removeContent(uri: URI): void {
    this.remember(uri.toString());
    for (const description of this.of(uri.toString())) this.delete(description);
    super.removeContent(uri);
  }

  override async updateReferences(document: LangiumDocument): Promise<void> {
    this.references.set(document);
  }

  override removeReferences(uri: URI): void {
    this.references.delete(uri.toString());
  }

  override findAllReferences(target: AstNode): Stream<ReferenceDescription> {
    const references = [...this.references.to(AstUtils.getDocument(target).uri.toString())];
    return stream(references)
      .filter(({ reference }) => reference.ref === target)
      .flatMap((info) => this.describeReference(info));
  }

  /** Returns every reference in the workspace to an element of the file. */
  referencesTo(uri: URI): Iterable<ReferenceDescription> {
    return [...this.references.to(uri.toString())].flatMap((info) => this.describeReference(info));
  }

  /** Returns the declaration of an element; undefined for one that is not declared in the workspace. */
  describe(element: Element): AstNodeDescription | undefined {
    return this.byNode.get(element);
  }

  /** Returns every declaration in the workspace whose own name is the one given. */
  named(name: string): Iterable<AstNodeDescription> {
    const found = this.byName.get(name) ?? [];
    if ('length' in found || found.size < 2) return found;
    return [...found].sort((a, b) => compare(`${a.documentUri}`, `${b.documentUri}`));
  }

  override allElements(nodeType?: string): Stream<AstNodeDescription> {
    const uris = [...this.symbolIndex.keys()].sort(compare);
    return stream(uris).flatMap((uri) => this.getFileDescriptions(uri, nodeType));
  }

  /** Returns every declaration of a file, in the order of the text. */
  of(uri: string): readonly AstNodeDescription[] {
    return this.symbolIndex.get(uri) ?? [];
  }

  /** Returns what has changed since the last call. */
  takeChanges(): Changes {
    const files = new Set(this.before.keys());
    const names = new Set(
      [...this.before].flatMap(([uri, before]) => [...changedNames(before, this.elementsOf(uri))]),
    );
    this.before.clear();
    return { files, names };
  }

  private remember(uri: string): void {
    if (!this.before.has(uri)) this.before.set(uri, this.elementsOf(uri));
  }

  private elementsOf(uri: string): Element[] {
    return this.of(uri).flatMap(({ node }) => (isElement(node) ? [node] : []));
  }

  private add(description: AstNodeDescription): void {
    const name = lastName(description.name);
    const others = this.byName.get(name);
    if (others) others.add(description);
    else this.byName.set(name, new Set([description]));
    if (description.node) this.byNode.set(description.node, description);
  }

  private delete(description: AstNodeDescription): void {
    this.byName.get(lastName(description.name))?.delete(description);
  }

  private describeReference({ reference, container }: WrittenReference): ReferenceDescription[] {
    const { ref, $refNode } = reference;
    if (!ref || !$refNode) return [];
    const [source, target] = [AstUtils.getDocument(container), AstUtils.getDocument(ref)];
    const { AstNodeLocator: paths } = this.serviceRegistry.getServices(source.uri).workspace;
    return [
      {
        sourceUri: source.uri,
        sourcePath: paths.getAstNodePath(container),
        targetUri: target.uri,
        targetPath: paths.getAstNodePath(ref),
        segment: CstUtils.toDocumentSegment($refNode),
        local: source === target,
      },
    ];
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Returns the last part of a qualified name. */
export function lastName(qualified: string): string {
  return qualified.slice(qualified.lastIndexOf('.') + 1);
}

/** Returns the name of the element qualified by all that encloses it: `Prepare.MapNeeds`. */
export function qualifiedName(element: Element): string {
  let { name } = element;
  for (let node: AstNode | undefined = element.$container; node; node = node.$container) {
    if (isElement(node)) name = `${node.name}.${name}`;
  }
  return name;
}
