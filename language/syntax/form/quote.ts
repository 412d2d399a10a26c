import { CstUtils, type LeafCstNode } from 'langium';
import { certainly, type Problem, writeInstead } from '../problem.ts';
import type { Rule } from './rule.ts';

/** syntax: a text that never ends, or whose quotes are not straight. */
export const quotes: Rule = function* (document) {
  const root = document.parseResult.value.$cstNode;
  if (!root) return;
  for (const leaf of CstUtils.flattenCst(root)) {
    if (leaf.tokenType.name !== 'STRING') continue;
    if (leaf.text.startsWith('"')) yield* unclosed(leaf);
    else if (/^[“”„«]/.test(leaf.text)) yield* curly(leaf);
  }
};

function* unclosed({ text, range }: LeafCstNode): Iterable<Problem> {
  if (text.startsWith('"""')) {
    if (text.length >= 6 && text.endsWith('"""')) return;
    const start = { start: range.start, end: { ...range.start, character: range.start.character + 3 } };
    const message = 'This text never ends: `"""` is missing behind it.';
    yield { rule: 'syntax', message, range: start };
  } else if (!/^"(?:[^"\\]|\\.)*"$/.test(text)) {
    const message =
      'This text never ends: a `"` is missing behind it. Texts of several lines stand in `"""`.';
    const fix = {
      title: 'Add the quotation mark',
      edits: [{ range: { start: range.end, end: range.end }, newText: '"' }],
    };
    yield { rule: 'syntax', message, range, fixes: [fix] };
  }
}

function* curly({ text, range }: LeafCstNode): Iterable<Problem> {
  const straight = `"${text.replace(/^[“”„«]|[“”»"]$/g, '').replaceAll('"', '\\"')}"`;
  yield {
    rule: 'bad-literal',
    message: 'Texts stand in straight quotes: `"`.',
    range,
    fixes: [certainly(writeInstead(range, straight))],
  };
}
