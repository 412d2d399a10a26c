import { AstUtils, type CstNode, GrammarAST, isCompositeCstNode } from 'langium';
import type { Range } from 'vscode-languageserver-types';
import { isBlock } from '../../generated/syntax/ast.ts';
import type { Block, Blocks, Statement } from '../blocks.ts';
import { type Problem, takeAway } from '../problem.ts';
import type { Rule } from './rule.ts';

/** duplicate-property: a property that holds one value stands twice in a block. */
export const duplicateProperties: Rule = function* (document, { parser: { Blocks: blocks } }) {
  for (const node of AstUtils.streamAst(document.parseResult.value)) {
    if (isBlock(node) && isCompositeCstNode(node.$cstNode)) yield* twice(node.$cstNode.content, slotsOf(blocks, node.$type));
  }
};

/** What can be said once, by the element of the grammar that says it; several ways of saying it share a name. */
type Slots = ReadonlyMap<GrammarAST.AbstractElement, string>;

function* twice(content: readonly CstNode[], slots: Slots): Iterable<Problem> {
  const firsts = new Map<string, CstNode>();
  for (const [at, node] of content.entries()) {
    const slot = node.grammarSource && slots.get(node.grammarSource);
    if (!slot) continue;
    const first = firsts.get(slot);
    if (!first) {
      firsts.set(slot, node);
      continue;
    }
    const range = wordsAt(content, at, slots);
    yield {
      rule: 'duplicate-property',
      message: `\`${slot}\` stands here twice; it takes one value.`,
      range: node.range,
      related: [{ message: 'The first is here.', range: first.range }],
      fixes: [takeAway(range, 'this one')],
    };
  }
}
