import { type AstNode, type AstNodeDescription, AstUtils, type ReferenceInfo } from 'langium';
import {
  type Element,
  isArrow,
  isClimb,
  isElement,
  isFlow,
  isFramework,
  isProcessNode,
  isUse,
  isVardeFile,
} from '../generated/syntax/ast.ts';
import { type Declarations, lastName, qualifiedName } from './declarations.ts';
import { isWithin } from './is-within.ts';
import { calendarsUri, libraryScheme } from './library.ts';
import type { Uses } from './uses.ts';

/** What a name stands for. Where it is not exactly one element, `candidates` says between which it cannot choose. */
export type Resolution =
  | { readonly type: 'found'; readonly element: Element }
  | { readonly type: 'ambiguous' | 'wrong-kind'; readonly candidates: readonly Element[] }
  /** `candidates` are elsewhere in the workspace, in files that the referring file does not use. */
  | { readonly type: 'unknown'; readonly candidates: readonly Element[] };

/** Most elements enclose no others. */
const childless: Map<string, Element[]> = new Map();

/** Finds what a name stands for, nearest scope first: language.md, “References”. */
export class Resolver {
  private readonly children = new WeakMap<AstNode, Map<string, Element[]>>();
  private readonly declarations: Pick<Declarations, 'named' | 'of'>;
  private readonly uses: Pick<Uses, 'seenBy'>;

  constructor(declarations: Pick<Declarations, 'named' | 'of'>, uses: Pick<Uses, 'seenBy'>) {
    this.declarations = declarations;
    this.uses = uses;
  }

  /** Resolves the text of a reference; `fits` says which elements are of a fitting kind. */
  resolve(info: ReferenceInfo, fits: (element: Element) => boolean): Resolution {
    const path = info.reference.$refText.split('.');
    const others: Element[] = [];
    for (const scope of this.scopes(info, path)) {
      const found = scope();
      const fitting = withoutDuplicates(found.filter(fits));
      if (fitting.length === 1) return { type: 'found', element: fitting[0] as Element };
      if (fitting.length > 1) return { type: 'ambiguous', candidates: fitting };
      others.push(...found);
    }
    if (others.length > 0) return { type: 'wrong-kind', candidates: [...new Set(others)] };
    const elsewhere = this.declared(path).filter((element) => fits(element) && isReachable(element, path));
    return { type: 'unknown', candidates: elsewhere };
  }

  /** Returns every element that a reference in this place could name, of any kind. */
  *visible(info: ReferenceInfo): Iterable<AstNodeDescription> {
    for (const uri of this.uses.seenBy(AstUtils.getDocument(info.container).uri))
      yield* this.declarations.of(uri);
  }

  private *scopes(info: ReferenceInfo, path: readonly string[]): Iterable<() => Element[]> {
    if (isUse(info.container)) {
      yield () => this.declared(path).filter((element) => isFramework(element) && isLibrary(element));
      return;
    }
    for (let node: AstNode | undefined = info.container; node && !isVardeFile(node); node = node.$container) {
      const scope = node;
      if (isElement(scope)) yield () => this.inside(scope, path);
    }
    if (isFlow(info.container) || isArrow(info.container)) return;
    const { uri } = AstUtils.getDocument(info.container);
    const seen = this.uses.seenBy(uri);
    const visible = this.declared(path).filter((element) => seen.has(uriOf(element)));
    const own = visible.filter((element) => uriOf(element) !== calendarsUri.toString());
    const whole = path.join('.');
    yield () => own.filter((element) => qualifiedName(element) === whole);
    yield () => own.filter((element) => isReachable(element, path, info.container));
    yield () => visible.filter((element) => uriOf(element) === calendarsUri.toString());
  }

  private inside(scope: AstNode, path: readonly string[]): Element[] {
    const [first, ...others] = path;
    let found = this.childrenOf(scope).get(first as string) ?? [];
    for (const name of others) found = found.flatMap((node) => this.childrenOf(node).get(name) ?? []);
    return found;
  }

  private childrenOf(node: AstNode): Map<string, Element[]> {
    let children = this.children.get(node);
    if (!children) {
      const elements = elementsIn(node);
      children = elements.length === 0 ? childless : new Map<string, Element[]>();
      for (const child of elements) {
        const same = children.get(child.name);
        if (same) same.push(child);
        else children.set(child.name, [child]);
      }
      this.children.set(node, children);
    }
    return children;
  }

  private declared(path: readonly string[]): Element[] {
    const elements: Element[] = [];
    for (const { node } of this.declarations.named(path.at(-1) as string))
      if (isElement(node)) elements.push(node);
    return elements;
  }
}

/**
 * Returns whether the path names the element with or without levels left out. The parts of a framework
 * are reached only through it, save the rungs that a process has climbed; the nodes of a process only from within it.
 */
function isReachable(element: Element, path: readonly string[], from?: AstNode): boolean {
  const names = qualifiedName(element).split('.');
  if (isProcessNode(element) && path.length === 1) return false;
  const framework = AstUtils.getContainerOfType(element.$container, isFramework);
  if (framework && framework.name !== path[0] && !isWithin(from, framework) && !isClimb(from)) {
    return false;
  }
  let at = 0;
  for (const name of names) if (name === path[at]) at++;
  return at === path.length && names.at(-1) === path.at(-1);
}

/** The same kind and name twice in one block is reported where it is declared; references take the first. */
function withoutDuplicates(elements: Element[]): Element[] {
  if (elements.length < 2) return elements;
  const firsts = new Map<string, Element>();
  for (const element of new Set(elements)) {
    const block = element.$container as AstNode;
    const key = `${element.$type} ${uriOf(element)} ${block.$cstNode?.offset} ${lastName(element.name)}`;
    if (!firsts.has(key)) firsts.set(key, element);
  }
  return [...firsts.values()];
}

/** The elements that the node directly holds, in the order of the text. */
function elementsIn(node: AstNode): Element[] {
  const elements: Element[] = [];
  for (const property in node) {
    const value: unknown = node[property as keyof AstNode];
    if (typeof value !== 'object' || property.startsWith('$')) continue;
    if (!Array.isArray(value)) {
      if (isElement(value)) elements.push(value);
    } else for (const each of value) if (isElement(each)) elements.push(each);
  }
  return elements;
}

function uriOf(node: AstNode): string {
  return AstUtils.getDocument(node).uri.toString();
}

function isLibrary(node: AstNode): boolean {
  return AstUtils.getDocument(node).uri.scheme === libraryScheme;
}
