import type { LeafCstNode } from 'langium';
import type { Message } from '../../locale/messages.ts';
import { certainly, type Fix, type Problem, writeInstead } from '../problem.ts';
import { eachLeaf } from '../tree.ts';
import type { Rule } from './rule.ts';

/** What a file holds that has such a text: a sign that makes one possible, or a line with an odd number of quotes. */
const signs = /[“”„«]|"""|\\"|\/\*|^[^"\n]*"(?:[^"\n]*"[^"\n]*")*[^"\n]*$/m;

/** syntax: a text that never ends, or whose quotes are not straight. */
export const quotes: Rule = function* (document) {
  if (!signs.test(document.textDocument.getText())) return;
  const texts: LeafCstNode[] = [];
  const { $cstNode: file } = document.parseResult.value;
  if (file) eachLeaf(file, (leaf) => leaf.tokenType.name === 'STRING' && texts.push(leaf));
  for (const leaf of texts) {
    const { text } = leaf;
    if (text.startsWith('"')) yield* unclosed(leaf);
    else if (/^[“”„«]/.test(text)) yield* curly(leaf);
  }
};

function* unclosed({ text, range }: LeafCstNode): Iterable<Problem> {
  if (text.startsWith('"""')) {
    if (text.length >= 6 && text.endsWith('"""')) return;
    const start = { start: range.start, end: { ...range.start, character: range.start.character + 3 } };
    yield { rule: 'syntax', message: ({ files }) => files.blockTextNeverEnds, range: start };
  } else if (!/^"(?:[^"\\]|\\.)*"$/.test(text)) {
    const fix: Fix<Message> = {
      title: ({ fixes }) => fixes.addQuote,
      edits: [{ range: { start: range.end, end: range.end }, newText: '"' }],
    };
    yield { rule: 'syntax', message: ({ files }) => files.textNeverEnds, range, fixes: [fix] };
  }
}

function* curly({ text, range }: LeafCstNode): Iterable<Problem> {
  const straight = `"${text.replace(/^[“”„«]|[“”»"]$/g, '').replaceAll('"', '\\"')}"`;
  yield {
    rule: 'bad-literal',
    message: ({ files }) => files.straightQuotes,
    range,
    fixes: [certainly(writeInstead(range, straight))],
  };
}
