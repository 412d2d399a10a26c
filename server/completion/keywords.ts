import { type AstNode, AstUtils, GrammarAST } from 'langium';
import { CompletionItemKind } from 'vscode-languageserver';
import { isActivity, isPlan, isPortfolio, isVardeFile } from '../../language/generated/syntax/ast.ts';
import { kindMeaning, propertyMeaning } from '../../language/locale/keywords.ts';
import type { Locale } from '../../language/locale/locale.ts';
import { messagesIn } from '../../language/locale/messages.ts';
import type { Blocks, Statement } from '../../language/syntax/blocks.ts';
import { isWord } from '../../language/syntax/tokens.ts';
import type { Choice } from './choice.ts';
import { type Expectation, typeOf } from './expectation.ts';
import { isLikely } from './likelihood.ts';
import { otherWordsFor } from './other-words.ts';
import type { Place } from './place.ts';
import { elementSnippet, isUsual } from './snippets.ts';

/** Offers the words of the language that fit, without properties that are there already and may not be twice. */
export class Keywords {
  private readonly blocks: Blocks;
  private readonly statements = new Map<GrammarAST.Keyword, Statement>();

  constructor(blocks: Blocks) {
    this.blocks = blocks;
    for (const statement of blocks.all.flatMap((block) => block.statements)) {
      const keyword = firstKeyword(statement);
      if (keyword) this.statements.set(keyword, statement);
    }
  }

  /** Returns the choice for a keyword; none for a sign, nor for what the block holds already. */
  choices(place: Place, expectation: Expectation, locale: Locale): Choice[] {
    const { around, typed } = place;
    const { element } = expectation;
    if (!GrammarAST.isKeyword(element) || !isWord(element.value)) return [];
    const statement = this.statements.get(element);
    if (statement?.block) {
      const { kind } = statement.block;
      if (isSecondEntry(place, kind)) return [];
      return [{ ...this.element(kind, locale), rank: elementRank(around, kind) }];
    }
    const words = phrase(element);
    const isSet = statement && !statement.isList && propertiesOf(statement).some((name) => has(around, name));
    if (isSet && typed !== element.value) return [];
    const rank = statement ? propertyRank(element, words, this.kindOf(around)) : 0;
    const kind = statement ? this.kindOf(around) : this.blocks.ofType(typeOf(expectation) ?? '')[0]?.kind;
    const documentation = kind ? propertyMeaning(locale, kind, words) : kindMeaning(locale, words);
    return [
      {
        label: words,
        text: `${words} `,
        kind: CompletionItemKind.Keyword,
        ...(documentation !== undefined && { documentation }),
        ...otherWordsFor(element.value, locale),
        asksOn: true,
        rank,
      },
    ];
  }

  private element(kind: string, locale: Locale): Omit<Choice, 'rank'> {
    const { name, title } = messagesIn(locale).completion;
    const documentation = kindMeaning(locale, kind);
    return {
      label: kind,
      text: elementSnippet(kind, { name, title }, locale),
      isSnippet: true,
      kind: CompletionItemKind.Class,
      ...(documentation !== undefined && { documentation }),
      ...otherWordsFor(kind, locale),
    };
  }

  private kindOf({ $type }: AstNode): string {
    return this.blocks.ofType($type)[0]?.kind ?? '';
  }
}

function firstKeyword({ element }: Statement): GrammarAST.Keyword | undefined {
  if (GrammarAST.isKeyword(element)) return element;
  const called = GrammarAST.isAssignment(element) ? element.terminal : element;
  const rule = GrammarAST.isRuleCall(called) ? called.rule.ref : undefined;
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

/** An activity rarely holds others; what else can hold something is there to hold it. A file can hold every kind. */
function elementRank(around: AstNode, kind: string): number {
  if (isActivity(around)) return 3;
  return isVardeFile(around) && !isLikely(kind) ? 2 : 1;
}

/** Those that most elements of the kind have, then those that only some have, then those that every kind can have. */
function propertyRank(keyword: GrammarAST.Keyword, words: string, kind: string): number {
  if (isCommon(keyword)) return 4;
  return isUsual(words, kind) ? 1 : 2;
}

function isCommon(keyword: GrammarAST.Keyword): boolean {
  return AstUtils.getContainerOfType(keyword, GrammarAST.isParserRule)?.name === 'Common';
}

/** Returns whether the kind is a plan or portfolio and the file holds one elsewhere, which it may only once. */
export function isSecondEntry({ around, start }: Place, kind: string): boolean {
  return (
    (kind === 'plan' || kind === 'portfolio') &&
    isVardeFile(around) &&
    around.elements.some(
      (element) => (isPlan(element) || isPortfolio(element)) && element.$cstNode?.offset !== start,
    )
  );
}
