import { type AstNode, CstUtils, GrammarUtils } from 'langium';
import { isMoney, isRange, isRecurrence, isWeekdays } from '../../generated/syntax/ast.ts';
import { parsePeriod } from '../literals/period.ts';
import { parseRange } from '../literals/range.ts';
import { certainly, type Problem, writeInstead } from '../problem.ts';
import { treeOf } from '../tree.ts';
import type { Rule } from './rule.ts';

/** bad-literal: a range, or a time from and until, that runs backwards or is not written with two dots. */
export const spans: Rule = function* (document) {
  for (const node of treeOf(document).nodes) {
    if (isRange(node)) {
      yield* dots(node);
      yield* backwards(node, node.first, node.last);
    } else if (isWeekdays(node)) yield* dots(node);
    else if (isMoney(node) || isRecurrence(node)) yield* endsBeforeStart(node, node.from, node.until);
  }
};

function* dots(node: AstNode): Iterable<Problem> {
  const first = GrammarUtils.findNodeForProperty(node.$cstNode, 'first');
  const last = GrammarUtils.findNodeForProperty(node.$cstNode, 'last');
  const separator =
    first &&
    last &&
    CstUtils.streamCst(node.$cstNode ?? first).find(
      (each) =>
        each.offset >= first.end &&
        each.end <= last.offset &&
        each.text.trim() !== '' &&
        !('hidden' in each && each.hidden),
    );
  if (!separator || separator.text === '..') return;
  const { range, text } = separator;
  yield {
    rule: 'bad-literal',
    message: ({ days }) => days.twoDotsNot(`${first.text} .. ${last.text}`, text),
    range,
    fixes: [certainly(writeInstead(range, '..'))],
  };
}

function* backwards(node: AstNode, first: string, last: string | undefined): Iterable<Problem> {
  const readable = last !== undefined && 'value' in parsePeriod(first) && 'value' in parsePeriod(last);
  const parsed = readable ? parseRange(first, last) : undefined;
  if (!parsed || !('mistake' in parsed) || !node.$cstNode) return;
  const { message, replacements } = parsed.mistake;
  const { range } = node.$cstNode;
  yield { rule: 'bad-literal', message, range, fixes: replacements.map((text) => writeInstead(range, text)) };
}

function* endsBeforeStart(
  node: AstNode,
  from: string | undefined,
  until: string | undefined,
): Iterable<Problem> {
  if (from === undefined || until === undefined) return;
  const [start, end] = [parsePeriod(from), parsePeriod(until)];
  if ('mistake' in start || 'mistake' in end || start.value.first <= end.value.last) return;
  const [first, last] = ['from', 'until'].map(
    (property) => GrammarUtils.findNodeForProperty(node.$cstNode, property)?.range,
  );
  if (!first || !last) return;
  const edits = [
    { range: first, newText: until },
    { range: last, newText: from },
  ];
  yield {
    rule: 'bad-literal',
    message: ({ days }) => days.untilBeforeFrom(until, from),
    range: last,
    fixes: [{ title: ({ fixes }) => fixes.swap, edits }],
  };
}
