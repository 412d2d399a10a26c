import { type AstNode, AstUtils, type CstNode, CstUtils, GrammarAST, type LangiumDocument } from 'langium';
import type { Hover, Position } from 'vscode-languageserver';
import { type Block as BlockNode, isBlock } from '../../language/generated/syntax/ast.ts';
import { valueMeaning } from '../../language/locale/keywords.ts';
import type { Locale } from '../../language/locale/locale.ts';
import { type Blocks, isPartOf, ruleOf, type Statement } from '../../language/syntax/blocks.ts';
import { isWord } from '../../language/syntax/tokens.ts';
import { explainKind, explainProperty } from '../keywords/explain.ts';

/** Returns what the word of the language at a place, or right before it, means where it stands; undefined for none. */
export function hoverOfWord(
  { parseResult, textDocument }: LangiumDocument,
  position: Position,
  blocks: Blocks,
  locale: Locale,
): Hover | undefined {
  const root = parseResult.value.$cstNode;
  const offset = textDocument.offsetAt(position);
  const leaf =
    root && (CstUtils.findLeafNodeAtOffset(root, offset) ?? CstUtils.findLeafNodeAtOffset(root, offset - 1));
  if (!leaf) return undefined;
  const value = isFixedWord(leaf) ? valueMeaning(locale, leaf.text) : keywordAt(leaf, blocks, locale);
  return value === undefined ? undefined : { contents: { kind: 'markdown', value }, range: leaf.range };
}

function keywordAt({ astNode, grammarSource }: CstNode, blocks: Blocks, locale: Locale): string | undefined {
  if (!GrammarAST.isKeyword(grammarSource) || !isWord(grammarSource.value)) return undefined;
  const word = grammarSource.value;
  const element = AstUtils.getContainerOfType(astNode, isBlock);
  if (!element) return explainKind(locale, word);
  const holding = propertyHolding(astNode, element);
  for (const { kind, heading, statements } of blocks.ofType(element.$type)) {
    const statement = statements.find(
      (each) => isPartOf(grammarSource, each.element) || assigns(each, holding),
    );
    if (statement) return explainProperty(locale, kind, statement.words.join(' '));
    if (word === kind) return explainKind(locale, kind);
    if (heading.some((part) => isPartOf(grammarSource, part))) return explainProperty(locale, kind, word);
  }
  return undefined;
}

/** The property of the element that the node is the value of, or a part of it. */
function propertyHolding(node: AstNode, element: BlockNode): string | undefined {
  let at: AstNode | undefined = node;
  while (at && at.$container !== element) at = at.$container;
  return at?.$containerProperty;
}

function assigns({ block, element }: Statement, property: string | undefined): boolean {
  if (block || property === undefined) return false;
  return AstUtils.streamAst(element).some(
    (each) => GrammarAST.isAssignment(each) && each.feature === property,
  );
}

function isFixedWord({ container }: CstNode): boolean {
  const source = container?.grammarSource;
  return GrammarAST.isRuleCall(source) && ruleOf(source)?.name === 'Word';
}
