import { type AstNode, AstUtils, GrammarAST } from 'langium';
import { CompletionItemKind } from 'vscode-languageserver';
import { isPlan, isPortfolio, isVardeFile } from '../../language/generated/syntax/ast.ts';
import type { Blocks, Statement } from '../../language/syntax/blocks.ts';
import { isWord } from '../../language/syntax/tokens.ts';
import type { Choice } from './choice.ts';
import type { Expectation } from './expectation.ts';
import type { Place } from './place.ts';
import { elementSnippet } from './snippets.ts';

/** Offers the words of the language that fit, without properties that are there already and may not be twice. */
export class Keywords {
  private readonly statements = new Map<GrammarAST.Keyword, Statement>();

  constructor(blocks: Blocks) {
    for (const statement of blocks.all.flatMap((block) => block.statements)) {
      const keyword = firstKeyword(statement);
      if (keyword) this.statements.set(keyword, statement);
    }
  }

  /** Returns the choice for a keyword; none for a sign, nor for what the block holds already. */
  choices({ around, typed }: Place, { element }: Expectation): Choice[] {
    if (!GrammarAST.isKeyword(element) || !isWord(element.value)) return [];
    const statement = this.statements.get(element);
    if (statement?.block) {
      const { kind } = statement.block;
      if (isSecondEntry(around, kind)) return [];
      return [{ ...elementSnippet(kind), label: kind, kind: CompletionItemKind.Class, rank: 3 }];
    }
    const words = phrase(element);
    const isSet = statement && !statement.isList && propertiesOf(statement).some((name) => has(around, name));
    if (isSet && typed !== element.value) return [];
    const rank = isCommon(element) ? 4 : statement ? 1 : 0;
    return [{ label: words, text: `${words} `, kind: CompletionItemKind.Keyword, rank }];
  }
}

function firstKeyword({ element }: Statement): GrammarAST.Keyword | undefined {
  if (GrammarAST.isKeyword(element)) return element;
  const rule = GrammarAST.isRuleCall(element) ? element.rule.ref : undefined;
  const within = GrammarAST.isParserRule(rule) ? rule.definition : element;
  return AstUtils.streamAst(within).find(GrammarAST.isKeyword);
}

/** The keyword with those that must follow it: `not before`. */
function phrase(keyword: GrammarAST.Keyword): string {
  const words = [keyword.value];
  const top = GrammarAST.isAssignment(keyword.$container) ? keyword.$container : keyword;
  const group = top.$container as AstNode;
  if (!GrammarAST.isGroup(group)) return keyword.value;
  for (const next of group.elements.slice(group.elements.indexOf(top) + 1)) {
    if (!GrammarAST.isKeyword(next) || !isWord(next.value)) break;
    words.push(next.value);
  }
  return words.join(' ');
}

function propertiesOf({ element }: Statement): string[] {
  return AstUtils.streamAst(element)
    .filter(GrammarAST.isAssignment)
    .map(({ feature }) => feature)
    .toArray();
}

function has(node: AstNode, property: string): boolean {
  const value = (node as unknown as Record<string, unknown>)[property];
  return value !== undefined && value !== false;
}

function isCommon(keyword: GrammarAST.Keyword): boolean {
  return AstUtils.getContainerOfType(keyword, GrammarAST.isParserRule)?.name === 'Common';
}

/** A file holds at most one plan or portfolio. */
function isSecondEntry(around: AstNode, kind: string): boolean {
  return (
    (kind === 'plan' || kind === 'portfolio') &&
    isVardeFile(around) &&
    around.elements.some((element) => isPlan(element) || isPortfolio(element))
  );
}
