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
    const within: AstNode[] = [];
    const take = (value: unknown, property: string, index?: number): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('$refText' in value) {
        const reference = value as Reference;
        references.push({ reference, container: node, property, ...(index !== undefined && { index }) });
      } else if ('$type' in value) within.push(value as AstNode);
    };
    for (const property of Object.keys(node)) {
      if (property.startsWith('$')) continue;
      const value = (node as unknown as Record<string, unknown>)[property];
      if (Array.isArray(value)) for (const [index, each] of value.entries()) take(each, property, index);
      else take(value, property);
    }
    for (const each of within) visit(each);
  };
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
