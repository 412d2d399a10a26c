import { AstUtils, GrammarAST, type LangiumDocument, type LeafCstNode, type Reference } from 'langium';
import { SemanticTokenModifiers, SemanticTokenTypes } from 'vscode-languageserver';
import { type Element, isBlock, isSelector, isUse } from '../../language/generated/syntax/ast.ts';
import type { Blocks } from '../../language/syntax/blocks.ts';
import { libraryScheme } from '../../language/syntax/library.ts';
import { isWord } from '../../language/syntax/tokens.ts';
import { partsOf } from './reference-parts.ts';
import { tokenTypeOf } from './token-types.ts';

/** What a token of the text is. */
export interface TokenClass {
  readonly type: SemanticTokenTypes;
  readonly modifiers: readonly SemanticTokenModifiers[];
}

const literals: Readonly<Record<string, SemanticTokenTypes>> = {
  STRING: SemanticTokenTypes.string,
  TAG: SemanticTokenTypes.decorator,
  DAY: SemanticTokenTypes.number,
  PERIOD: SemanticTokenTypes.number,
  DURATION: SemanticTokenTypes.number,
  PERCENT: SemanticTokenTypes.number,
  AMOUNT: SemanticTokenTypes.number,
  NUMBER: SemanticTokenTypes.number,
  RANGE: SemanticTokenTypes.operator,
};

/** Tells what the tokens of one linked file are: names by what they stand for, words by how they are used. */
export class TokenClasses {
  private readonly named = new Map<number, Element>();
  private readonly kinds: ReadonlySet<string>;

  constructor(document: LangiumDocument, blocks: Blocks) {
    this.kinds = new Set(blocks.kinds);
    for (const reference of document.references) {
      for (const { name, element } of partsOf(reference as Reference)) {
        if (element) this.named.set(name.offset, element);
      }
    }
  }

  /** Returns what the token is; undefined for braces, commas and names that stand for nothing. */
  of(token: LeafCstNode): TokenClass | undefined {
    if (token.hidden) return commentClass(token);
    const literal = literals[token.tokenType.name];
    if (literal) return plain(literal);
    const { grammarSource } = token;
    if (!GrammarAST.isKeyword(grammarSource)) return this.nameClass(token);
    if (isWord(grammarSource.value)) {
      return plain(opensDeclaration(token) ? SemanticTokenTypes.keyword : SemanticTokenTypes.property);
    }
    return /[-+]/.test(grammarSource.value) ? plain(SemanticTokenTypes.operator) : undefined;
  }

  private nameClass(token: LeafCstNode): TokenClass | undefined {
    const source = token.container?.grammarSource;
    if (GrammarAST.isCrossReference(source)) {
      const element = this.named.get(token.offset);
      if (element) return { type: tokenTypeOf(element.$type), modifiers: shipped(element) };
      const isKind = isSelector(token.astNode) && this.kinds.has(token.text);
      return isKind ? plain(SemanticTokenTypes.keyword) : undefined;
    }
    const rule = GrammarAST.isRuleCall(source) ? source.rule.$refText : '';
    if (rule === 'Word') return plain(SemanticTokenTypes.enumMember);
    if (rule !== 'Name') return undefined;
    return { type: tokenTypeOf(token.astNode.$type), modifiers: [SemanticTokenModifiers.declaration] };
  }
}

function plain(type: SemanticTokenTypes): TokenClass {
  return { type, modifiers: [] };
}

function commentClass({ text }: LeafCstNode): TokenClass {
  const isDocumentation = text.startsWith('/**');
  return {
    type: SemanticTokenTypes.comment,
    modifiers: isDocumentation ? [SemanticTokenModifiers.documentation] : [],
  };
}

function opensDeclaration({ astNode, offset }: LeafCstNode): boolean {
  return (isBlock(astNode) || isUse(astNode)) && astNode.$cstNode?.offset === offset;
}

function shipped(element: Element): SemanticTokenModifiers[] {
  const { scheme } = AstUtils.getDocument(element).uri;
  return scheme === libraryScheme ? [SemanticTokenModifiers.defaultLibrary] : [];
}
