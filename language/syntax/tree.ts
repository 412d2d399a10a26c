import {
  type AstNode,
  type CstNode,
  isCompositeCstNode,
  isLeafCstNode,
  type LangiumDocument,
  type LeafCstNode,
  type Reference,
  type ReferenceInfo,
} from 'langium';

/** What a file's syntax tree is made of. */
export interface Tree {
  /** Every node, each before those within it. */
  readonly nodes: readonly AstNode[];
  readonly references: readonly (ReferenceInfo & { readonly reference: Reference })[];
}

const trees = new WeakMap<AstNode, Tree>();

/** Returns the nodes and references of a file, in the order of `AstUtils.streamAst`; the tree is walked once. */
export function treeOf({ parseResult: { value: root } }: LangiumDocument): Tree {
  let tree = trees.get(root);
  if (!tree) {
    tree = walk(root);
    trees.set(root, tree);
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
  return { nodes, references };
}

/** Returns the words, signs and comments of a file in the order of the text. */
export function* leavesOf({ parseResult }: LangiumDocument): Iterable<LeafCstNode> {
  const left: CstNode[] = parseResult.value.$cstNode ? [parseResult.value.$cstNode] : [];
  for (let node = left.pop(); node; node = left.pop()) {
    if (isCompositeCstNode(node)) left.push(...node.content.toReversed());
    else if (isLeafCstNode(node)) yield node;
  }
}
