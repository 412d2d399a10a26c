import { type Block, isPlan, isPortfolio } from '../../generated/syntax/ast.ts';
import type { Message } from '../../locale/messages.ts';
import type { Problem, Related } from '../problem.ts';
import { treeOf } from '../tree.ts';
import { headingOf, kindOf } from './element.ts';
import type { Rule } from './rule.ts';

/** duplicate-name: the same kind and name twice in one block. */
export const duplicateNames: Rule = function* (document, { parser: { Blocks: blocks } }) {
  const firsts = new Map<unknown, Map<string, Block>>();
  for (const node of treeOf(document).elements) {
    const siblings = firsts.get(node.$container) ?? new Map<string, Block>();
    firsts.set(node.$container, siblings);
    const key = `${node.$type} ${node.name}`;
    const first = siblings.get(key);
    if (!first) siblings.set(key, node);
    else {
      const name = freeName(node.name, siblings, node.$type);
      yield {
        ...again(node, first, ({ names }) => names.declaredAlready(kindOf(first, blocks), node.name)),
        fixes: [
          {
            title: ({ fixes }) => fixes.name(name),
            edits: [{ range: headingOf(node), newText: name }],
          },
        ],
      };
    }
  }
};

/** Returns the name with the lowest number, from 2, that no sibling of the type bears. */
function freeName(name: string, siblings: ReadonlyMap<string, Block>, type: string): string {
  let number = 2;
  while (siblings.has(`${type} ${name}${number}`)) number++;
  return `${name}${number}`;
}

/** duplicate-name: more than one plan or portfolio in a file. */
export const severalPlans: Rule = function* (document) {
  const [first, ...others] = document.parseResult.value.elements.filter(
    (element) => isPlan(element) || isPortfolio(element),
  );
  for (const other of others) {
    if (first) yield again(other, first, ({ names }) => names.onePlan);
  }
};

function again(second: Block, first: Block, message: Message): Problem {
  const related: Related = { message: ({ names }) => names.firstHere, range: headingOf(first) };
  return { rule: 'duplicate-name', message, range: headingOf(second), related: [related] };
}
