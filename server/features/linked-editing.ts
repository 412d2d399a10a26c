import { AstUtils, type GrammarConfig, GrammarUtils, type LangiumDocument } from 'langium';
import type { LinkedEditingRangeParams, LinkedEditingRanges } from 'vscode-languageserver';
import {
  isProcess,
  isProcessNode,
  type Process,
  type ProcessNode,
} from '../../language/generated/syntax/ast.ts';
import type { VardeServerServices } from '../services.ts';
import { nameAt } from './name-at.ts';

type References = VardeServerServices['references']['References'];

/**
 * Lets the arrows of a process follow while one of its nodes gets another name. It does so only from the declaration,
 * as who types over the name at an arrow wants the arrow to lead elsewhere, and only where no other text names the
 * node, as that would not follow.
 */
export class LinkedEditing {
  private readonly references: References;
  private readonly config: GrammarConfig;

  constructor(services: VardeServerServices) {
    this.references = services.references.References;
    this.config = services.parser.GrammarConfig;
  }

  /** Returns the places of the name under the cursor that are edited as one; undefined where it stands alone. */
  getLinkedEditingRanges(
    document: LangiumDocument,
    { position }: LinkedEditingRangeParams,
  ): LinkedEditingRanges | undefined {
    const token = nameAt(document, position, this.config);
    const node = token?.astNode;
    const process = AstUtils.getContainerOfType(node, isProcess);
    if (!token || !isProcessNode(node) || !process || isNamedTwice(node, process)) return undefined;
    const name = GrammarUtils.findNodeForProperty(node.$cstNode, 'name');
    if (name?.offset !== token.offset) return undefined;

    const ends = process.flows.flatMap(({ from, arrows }) => [from, ...arrows.map(({ to }) => to)]);
    const arrows = ends.flatMap((end) => (end.ref === node && end.$refNode ? [end.$refNode.range] : []));
    const uses = this.references.findReferences(node, {}).count();
    return arrows.length === 0 || arrows.length < uses ? undefined : { ranges: [name.range, ...arrows] };
  }
}

function isNamedTwice(node: ProcessNode, { nodes }: Process): boolean {
  return nodes.some((other) => other !== node && other.name === node.name);
}
