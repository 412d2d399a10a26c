import { type AstNode, GrammarUtils } from 'langium';
import { meantWord } from '../meant-word.ts';
import { certainly, type Problem, writeInstead } from '../problem.ts';
import { treeOf } from '../tree.ts';
import { allowedWords, wordProperties } from '../words.ts';
import { askerAt } from './label.ts';
import type { Rule } from './rule.ts';

/** bad-literal: a word where the property takes a few others. */
export const words: Rule = function* (document, { parser: { Blocks: blocks } }) {
  for (const node of treeOf(document).nodes) {
    for (const property in node) {
      if (!wordProperties.has(property)) continue;
      const value: unknown = node[property as keyof AstNode];
      const written = Array.isArray(value) ? value : [value];
      if (typeof written[0] !== 'string') continue;
      const allowed = allowedWords(node.$type, property, blocks);
      if (allowed) yield* unknownWords(node, property, written, allowed);
    }
  }
};

function* unknownWords(
  node: AstNode,
  property: string,
  written: readonly string[],
  allowed: readonly string[],
): Iterable<Problem> {
  for (const [index, word] of written.entries()) {
    if (allowed.includes(word)) continue;
    const cst = GrammarUtils.findNodeForProperty(node.$cstNode, property, index);
    if (!cst) continue;
    const [, first, last] = /^(\w+)[-–](\w+)$/.exec(word) ?? [];
    if (first && last && allowed.includes(first) && allowed.includes(last)) {
      const range = `${first} .. ${last}`;
      yield {
        rule: 'bad-literal',
        message: ({ days }) => days.twoDots(range),
        range: cst.range,
        fixes: [certainly(writeInstead(cst.range, range))],
      };
      continue;
    }
    const similar = meantWord(word, allowed);
    const isLong = similar !== undefined && allowed.length > 6;
    const asker = askerAt(cst);
    yield {
      rule: 'bad-literal',
      message: ({ wanted, names }) =>
        (isLong ? wanted.doesNotTake(asker, word) : wanted.takesNot(asker, allowed, word)) +
        names.didYouMean(similar),
      range: cst.range,
      fixes: similar ? [writeInstead(cst.range, similar)] : [],
    };
  }
}
