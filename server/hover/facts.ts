import { type AstNode, AstUtils, type CstNode, GrammarAST, GrammarUtils } from 'langium';
import { isBlock, isElement } from '../../language/generated/syntax/ast.ts';
import { type Block, type Blocks, isPartOf, type Statement } from '../../language/syntax/blocks.ts';
import { unquote } from '../../language/syntax/values.ts';

/** One property of an element, in the words of the language and with the titles of what it names. */
export interface Fact {
  readonly words: string;
  readonly value: string;
}

/** Properties that tell little at a glance. */
const left: ReadonlySet<string> = new Set(['note', 'link', 'covers']);

/** In characters. */
const longestValue = 240;

/** A property as the grammar has it. */
interface Property {
  readonly words: string;
  readonly element: Statement['element'];
}

/** Returns what the element says of itself, without what it encloses. */
export function factsOf(node: AstNode, blocks: Blocks): Fact[] {
  const titles = titlesIn(node);
  const properties = new Map(
    blocks
      .ofType(node.$type)
      .flatMap(propertiesOf)
      .map((property) => [property.element, property]),
  );
  return [...properties.values()].flatMap(({ words, element }) => {
    const value = valuesOf(node, element).reduce(
      (before, cst, at, all) => before + joint(all[at - 1], cst) + written(cst, titles),
      '',
    );
    return value === '' ? [] : [{ words, value: atAGlance(value) }];
  });
}

/** Those of the heading, `by` of a step, and those between the braces. */
function propertiesOf({ heading, statements }: Block): Property[] {
  const inHeading = heading.filter(GrammarAST.isGroup).map((element) => {
    const words = AstUtils.streamAst(element).find(GrammarAST.isKeyword)?.value ?? '';
    return { words, element };
  });
  const inBraces = statements
    .filter(({ block }) => !block)
    .map(({ words, element }) => ({ words: words.join(' '), element }));
  return [...inHeading, ...inBraces].filter(({ words }) => words !== '' && !left.has(words));
}

function valuesOf(node: AstNode, property: Property['element']): CstNode[] {
  const features = new Set(
    AstUtils.streamAst(property)
      .filter(GrammarAST.isAssignment)
      .map(({ feature }) => feature),
  );
  const nodes = [node, ...AstUtils.streamContents(node).filter((child) => !isBlock(child))];
  return nodes
    .flatMap(({ $cstNode }) =>
      [...features].flatMap((feature) => GrammarUtils.findNodesForProperty($cstNode, feature)),
    )
    .filter((cst) => isPartOf(cst.grammarSource, property))
    .sort((a, b) => a.offset - b.offset);
}

function atAGlance(value: string): string {
  return value.length > longestValue ? `${value.slice(0, longestValue).trimEnd()}…` : value;
}

function joint(before: CstNode | undefined, cst: CstNode): string {
  if (!before) return '';
  return cst.root.fullText.slice(before.end, cst.offset).trim() === '->' ? ' -> ' : ', ';
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
