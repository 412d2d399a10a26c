import {
  type AstNode,
  type AstNodeDescription,
  AstUtils,
  DefaultIndexManager,
  type LangiumDocument,
  type ReferenceDescription,
  type Stream,
  stream,
} from 'langium';
import type { URI } from 'vscode-uri';
import { type Element, isElement } from '../generated/syntax/ast.ts';
import { ReferenceIndex } from './reference-index.ts';

/**
 * The index of all declarations by their last name, and of all references, kept up to date file by file. It lists them
 * in the order of the files' addresses, however the files have come and gone.
 */
export class Declarations extends DefaultIndexManager {
  private readonly byName = new Map<string, Set<AstNodeDescription>>();
  private readonly changedNames = new Set<string>();
  private readonly references = new ReferenceIndex();

  override async updateContent(...args: Parameters<DefaultIndexManager['updateContent']>): Promise<void> {
    await super.updateContent(...args);
    for (const description of this.symbolIndex.get(args[0].uri.toString()) ?? []) this.add(description);
  }

  override removeContent(uri: URI): void {
    for (const description of this.symbolIndex.get(uri.toString()) ?? []) this.delete(description);
    super.removeContent(uri);
  }

  override async updateReferences(
    ...args: Parameters<DefaultIndexManager['updateReferences']>
  ): Promise<void> {
    await super.updateReferences(...args);
    const uri = args[0].uri.toString();
    this.references.set(uri, this.referenceIndex.get(uri) ?? []);
  }

  override removeReferences(uri: URI): void {
    this.references.delete(uri.toString());
    super.removeReferences(uri);
  }

  override findAllReferences(target: AstNode, path: string): Stream<ReferenceDescription> {
    const references = [...this.referencesTo(AstUtils.getDocument(target).uri)];
    const found = references.filter(({ targetPath }) => targetPath === path);
    return stream(found.sort((a, b) => compare(`${a.sourceUri}`, `${b.sourceUri}`)));
  }

  /** Returns every reference in the workspace to an element of the file. */
  referencesTo(uri: URI): Iterable<ReferenceDescription> {
    return this.references.to(uri.toString());
  }

  /** Returns every declaration in the workspace whose own name is the one given. */
  named(name: string): Iterable<AstNodeDescription> {
    const found = [...(this.byName.get(name) ?? [])];
    return found.length < 2 ? found : found.sort((a, b) => compare(`${a.documentUri}`, `${b.documentUri}`));
  }

  override allElements(nodeType?: string): Stream<AstNodeDescription> {
    const uris = [...this.symbolIndex.keys()].sort(compare);
    return stream(uris).flatMap((uri) => this.getFileDescriptions(uri, nodeType));
  }

  /** Returns every declaration of a file, in the order of the text. */
  of(uri: string): readonly AstNodeDescription[] {
    return this.symbolIndex.get(uri) ?? [];
  }

  /** Returns the names whose declarations were added or removed since the last call. */
  takeChangedNames(): ReadonlySet<string> {
    const names = new Set(this.changedNames);
    this.changedNames.clear();
    return names;
  }

  private add(description: AstNodeDescription): void {
    const name = lastName(description.name);
    const others = this.byName.get(name);
    if (others) others.add(description);
    else this.byName.set(name, new Set([description]));
    this.changedNames.add(name);
  }

  private delete(description: AstNodeDescription): void {
    const name = lastName(description.name);
    this.byName.get(name)?.delete(description);
    this.changedNames.add(name);
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
  const names = [element.name];
  for (let node: AstNode | undefined = element.$container; node; node = node.$container) {
    if (isElement(node)) names.unshift(node.name);
  }
  return names.join('.');
}

/** Returns every element of the file that has a name, each before those it encloses. */
export function namedElements(document: LangiumDocument): Element[] {
  return AstUtils.streamAst(document.parseResult.value)
    .filter((node): node is Element => isElement(node) && Boolean(node.name))
    .toArray();
}
