import {
  type AstNode,
  AstUtils,
  type CstNode,
  isCompositeCstNode,
  type LangiumDocument,
  type LeafCstNode,
  type Reference,
  type ReferenceInfo,
} from 'langium';
import { type Element, isElement } from '../generated/syntax/ast.ts';

/** What a file's syntax tree is made of. */
export interface Tree {
  /** Every node, each before those within it. */
  readonly nodes: readonly AstNode[];
  /** Those of the nodes that are elements with a name. */
  readonly elements: readonly Element[];
  readonly references: readonly (ReferenceInfo & { readonly reference: Reference })[];
}

const trees = new WeakMap<AstNode, Tree>();

/**
 * Returns the nodes and references of a file, in the order of `AstUtils.streamAst`. Each declaration at its top is walked
 * once, also where other texts around it are parsed.
 */
export function treeOf({ parseResult: { value: root } }: LangiumDocument): Tree {
  return kept(root, () => {
    const parts = AstUtils.streamContents(root)
      .map((part) => kept(part, () => walk(part)))
      .toArray();
    return {
      nodes: [root].concat(parts.flatMap(({ nodes }) => nodes)),
      elements: parts.flatMap(({ elements }) => elements),
      references: parts.flatMap(({ references }) => references),
    };
  });
}

function kept(node: AstNode, make: () => Tree): Tree {
  let tree = trees.get(node);
  if (!tree) {
    tree = make();
    trees.set(node, tree);
  }
  return tree;
}

function walk(root: AstNode): Tree {
  const nodes: AstNode[] = [];
  const references: (ReferenceInfo & { reference: Reference })[] = [];
  const visit = (node: AstNode): void => {
    nodes.push(node);
    const from = within.length;
    for (const property in node) {
      const value = (node as unknown as Record<string, unknown>)[property];
      if (typeof value !== 'object' || value === null || property.startsWith('$')) continue;
      if (!Array.isArray(value)) take(value, node, property);
      else for (let index = 0; index < value.length; index++) take(value[index], node, property, index);
    }
    const to = within.length;
    for (let at = from; at < to; at++) visit(within[at] as AstNode);
    within.length = from;
  };
  const take = (value: unknown, container: AstNode, property: string, index?: number): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('$type' in value) within.push(value as AstNode);
    else if ('$refText' in value) {
      const reference = value as Reference;
      references.push({ reference, container, property, ...(index !== undefined && { index }) });
    }
  };
  // A stack that all nodes share: what each encloses lies above what lay there before.
  const within: AstNode[] = [];
  visit(root);
  const elements = nodes.filter((node): node is Element => isElement(node) && Boolean(node.name));
  return { nodes, elements, references };
}

/** Visits the words, signs and comments of a node in the order of the text. */
export function eachLeaf(node: CstNode, visit: (leaf: LeafCstNode) => void): void {
  if (isCompositeCstNode(node)) for (const part of node.content) eachLeaf(part, visit);
  else visit(node as LeafCstNode);
}
