import { AstUtils } from 'langium';
import { type Block, isElement, isPlan, isPortfolio } from '../../generated/syntax/ast.ts';
import { withArticle } from '../phrase.ts';
import type { Problem } from '../problem.ts';
import { headingOf, kindOf } from './element.ts';
import type { Rule } from './rule.ts';

/** duplicate-name: the same kind and name twice in one block. */
export const duplicateNames: Rule = function* (document, { parser: { Blocks: blocks } }) {
  const firsts = new Map<unknown, Map<string, Block>>();
  for (const node of AstUtils.streamAst(document.parseResult.value)) {
    if (!isElement(node) || !node.name) continue;
    const siblings = firsts.get(node.$container) ?? new Map<string, Block>();
    firsts.set(node.$container, siblings);
    const key = `${node.$type} ${node.name}`;
    const first = siblings.get(key);
    if (!first) siblings.set(key, node);
    else
      yield again(
        node,
        first,
        `There is ${withArticle(kindOf(first, blocks))} \`${node.name}\` here already.`,
      );
  }
};

/** duplicate-name: more than one plan or portfolio in a file. */
export const severalPlans: Rule = function* (document) {
  const [first, ...others] = document.parseResult.value.elements.filter(
    (element) => isPlan(element) || isPortfolio(element),
  );
  for (const other of others) {
    if (first) yield again(other, first, 'A file holds at most one plan or portfolio.');
  }
};

function again(second: Block, first: Block, message: string): Problem {
  const related = { message: 'The first is here.', range: headingOf(first) };
  return { rule: 'duplicate-name', message, range: headingOf(second), related: [related] };
}
