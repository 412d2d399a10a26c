import { type AstNode, AstUtils, GrammarUtils } from 'langium';
import { listed } from '../phrase.ts';
import { certainly, type Problem, writeInstead } from '../problem.ts';
import { mostSimilar } from '../similar.ts';
import { allowedWords } from '../words.ts';
import { labelOf } from './label.ts';
import type { Rule } from './rule.ts';

/** bad-literal: a word where the property takes a few others. */
export const words: Rule = function* (document, { parser: { Blocks: blocks } }) {
  for (const node of AstUtils.streamAst(document.parseResult.value)) {
    for (const [property, value] of Object.entries(node)) {
      const written = Array.isArray(value) ? value : [value];
      if (property.startsWith('$') || typeof written[0] !== 'string') continue;
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
    const cst = GrammarUtils.findNodeForProperty(node.$cstNode, property, index);
    if (allowed.includes(word) || !cst) continue;
    const [, first, last] = /^(\w+)[-–](\w+)$/.exec(word) ?? [];
    if (first && last && allowed.includes(first) && allowed.includes(last)) {
      const range = `${first} .. ${last}`;
      const message = `A range is written with two dots: \`${range}\`.`;
      yield {
        rule: 'bad-literal',
        message,
        range: cst.range,
        fixes: [certainly(writeInstead(cst.range, range))],
      };
      continue;
    }
    const similar = mostSimilar(word, allowed);
    const hint = similar ? ` Did you mean \`${similar}\`?` : '';
    const takes = similar && allowed.length > 6 ? 'does not take' : `takes ${listed(allowed)}, not`;
    yield {
      rule: 'bad-literal',
      message: `${labelOf(cst)} ${takes} \`${word}\`.${hint}`,
      range: cst.range,
      fixes: similar ? [writeInstead(cst.range, similar)] : [],
    };
  }
}
