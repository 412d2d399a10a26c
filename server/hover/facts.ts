import { type AstNode, AstUtils, type CstNode, GrammarAST, GrammarUtils } from 'langium';
import { isBlock, isElement } from '../../language/generated/syntax/ast.ts';
import type { Blocks, Statement } from '../../language/syntax/blocks.ts';
import { unquote } from '../../language/syntax/values.ts';

/** One property of an element, in the words of the language and with the titles of what it names. */
export interface Fact {
  readonly words: string;
  readonly value: string;
}

/** Properties that are too long for a glance. */
const left: ReadonlySet<string> = new Set(['note', 'link', 'covers']);

/** Returns what the element says of itself, without what it encloses. */
export function factsOf(node: AstNode, blocks: Blocks): Fact[] {
  const titles = titlesIn(node);
  const statements = blocks.ofType(node.$type)[0]?.statements ?? [];
  return statements.flatMap((statement) => {
    const words = statement.words.join(' ');
    if (statement.block || words === '' || left.has(words)) return [];
    const values = valuesOf(node, statement).map((cst) => written(cst, titles));
    return values.length > 0 ? [{ words, value: values.join(', ') }] : [];
  });
}

function valuesOf(node: AstNode, { element }: Statement): CstNode[] {
  const properties = new Set(
    AstUtils.streamAst(element)
      .filter(GrammarAST.isAssignment)
      .map(({ feature }) => feature),
  );
  return [...properties]
    .flatMap((property) => GrammarUtils.findNodesForProperty(node.$cstNode, property))
    .filter((cst) => isPartOf(cst.grammarSource, element))
    .sort((a, b) => a.offset - b.offset);
}

function isPartOf(part: AstNode | undefined, whole: AstNode): boolean {
  for (let at = part; at; at = at.$container) if (at === whole) return true;
  return false;
}

/** The titles of everything that the element names, with the text that names it. */
function titlesIn(node: AstNode): Map<CstNode, string> {
  const titles = new Map<CstNode, string>();
  const visit = (each: AstNode): void => {
    for (const { reference } of AstUtils.streamReferences(each)) {
      const target = 'ref' in reference ? reference.ref : undefined;
      if (reference.$refNode && isElement(target))
        titles.set(reference.$refNode, target.title ?? target.name);
    }
    for (const child of AstUtils.streamContents(each)) if (!isBlock(child)) visit(child);
  };
  visit(node);
  return titles;
}

function written(cst: CstNode, titles: ReadonlyMap<CstNode, string>): string {
  if (cst.text.startsWith('"')) return unquote(cst.text);
  let text = '';
  let at = cst.offset;
  for (const [name, title] of titles) {
    if (name.offset < at || name.end > cst.end) continue;
    text += cst.text.slice(at - cst.offset, name.offset - cst.offset) + title;
    at = name.end;
  }
  return text + cst.text.slice(at - cst.offset);
}
