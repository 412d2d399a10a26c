import { type AstNode, AstUtils, type CstNode, CstUtils, GrammarAST, isCompositeCstNode } from 'langium';
import type { Range } from 'vscode-languageserver-types';
import { isBlock } from '../../generated/syntax/ast.ts';
import type { Message } from '../../locale/messages.ts';
import { type Blocks, leadingWords } from '../blocks.ts';
import { type Fix, type Problem, takeAway } from '../problem.ts';
import { treeOf } from '../tree.ts';
import type { Rule } from './rule.ts';

/** duplicate-property: a property that holds one value stands twice in a block. */
export const duplicateProperties: Rule = function* (document, { parser: { Blocks: blocks } }) {
  for (const node of treeOf(document).nodes) {
    if (isBlock(node)) yield* repeated(contentOf(node.$cstNode), singlesOf(blocks, node.$type));
  }
};

/** A property that holds one value: its words, and all that the grammar says of it. */
interface Single {
  readonly label: string;
  readonly whole: GrammarAST.AbstractElement;
}
/** Every such property by the element of the grammar that it begins with. */
type Singles = ReadonlyMap<AstNode, Single>;

const cache = new WeakMap<Blocks, Map<string, Singles>>();

function singlesOf(blocks: Blocks, type: string): Singles {
  const byType = cache.get(blocks) ?? new Map<string, Singles>();
  cache.set(blocks, byType);
  let singles = byType.get(type);
  if (!singles) {
    singles = new Map(blocks.ofType(type).flatMap(({ statements }) => statements.flatMap(singlesIn)));
    byType.set(type, singles);
  }
  return singles;
}

function singlesIn({ element, isList, block }: Blocks['file']['statements'][number]): [AstNode, Single][] {
  const label = leadingWords(element).join(' ');
  if (block || label === '') return [];
  if (!isList) return [[firstOf(element), { label, whole: element }]];
  const valued = AstUtils.streamAst(element).filter(GrammarAST.isAssignment);
  return valued
    .filter(({ operator }) => operator === '=')
    .map((assignment): [AstNode, Single] => [assignment.terminal, { label, whole: assignment }])
    .toArray();
}

/** Returns what the block is written of; a rule that only chooses between others wraps it once more. */
function contentOf(node: CstNode | undefined): CstNode[] {
  const content = isCompositeCstNode(node) ? node.content.filter((each) => !each.hidden) : [];
  const [first] = content;
  return content.length === 1 && isCompositeCstNode(first) ? contentOf(first) : content;
}

function* repeated(content: readonly CstNode[], singles: Singles): Iterable<Problem> {
  const firsts = new Map<string, number>();
  for (let at = 0; at < content.length; at++) {
    const node = content[at] as CstNode;
    const single = node.grammarSource && singles.get(node.grammarSource);
    if (!single) continue;
    const first = firsts.get(single.label);
    if (first === undefined) firsts.set(single.label, at);
    else {
      yield {
        rule: 'duplicate-property',
        message: ({ names }) => names.propertyTwice(single.label),
        range: wordOf(node),
        related: [{ message: ({ names }) => names.firstHere, range: wordOf(content[first] as CstNode) }],
        fixes: [
          ...joined(content, first, at),
          takeAway(extent(content, at, single), ({ fixes }) => fixes.removeThis),
          takeAway(extent(content, first, single), ({ fixes }) => fixes.removeFirst),
        ],
      };
    }
  }
}

/** Returns the fix that makes one text of the two; none where they are no texts on one line. */
function joined(content: readonly CstNode[], first: number, second: number): Fix<Message>[] {
  const [one, word, other] = [content[first + 1], content[second], content[second + 1]];
  if (!one || !word || !other || ![one, other].every(({ text }) => /^"(?!"").*"$/.test(text))) return [];
  const edits = [
    { range: one.range, newText: `${one.text.slice(0, -1)} ${other.text.slice(1)}` },
    { range: { start: word.range.start, end: other.range.end }, newText: '' },
  ];
  return [{ title: ({ fixes }) => fixes.join, edits }];
}

/** Returns the place of all that the property says, its words and its value. */
function extent(content: readonly CstNode[], at: number, { whole, label }: Single): Range {
  const first = content[at] as CstNode;
  const words = label.split(' ');
  let from = at;
  if (!GrammarAST.isKeyword(first.grammarSource)) {
    while (words.includes(content[from - 1]?.text ?? '')) from--;
  }
  let last = first;
  for (let next = at + 1; next < content.length; next++) {
    const node = content[next] as CstNode;
    if (!isInside(node.grammarSource, whole) || node.grammarSource === first.grammarSource) break;
    last = node;
  }
  return { start: (content[from] as CstNode).range.start, end: last.range.end };
}

function wordOf(node: CstNode): Range {
  return (CstUtils.flattenCst(node).find((leaf) => !leaf.hidden) ?? node).range;
}

function firstOf(element: GrammarAST.AbstractElement): GrammarAST.AbstractElement {
  if (GrammarAST.isAssignment(element)) return firstOf(element.terminal);
  const [first] = GrammarAST.isGroup(element) ? element.elements : [];
  return first ? firstOf(first) : element;
}

function isInside(node: AstNode | undefined, whole: AstNode): boolean {
  for (let at = node; at; at = at.$container) if (at === whole) return true;
  return false;
}
