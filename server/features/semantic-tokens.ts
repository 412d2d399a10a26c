import { CstUtils, type LangiumDocument, type LeafCstNode } from 'langium';
import type { SemanticTokenProvider } from 'langium/lsp';
import {
  SemanticTokenModifiers,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensOptions,
  SemanticTokenTypes,
} from 'vscode-languageserver';
import type { Blocks } from '../../language/syntax/blocks.ts';
import { Answered } from '../refresh/answered.ts';
import type { VardeServerServices } from '../services.ts';
import { TokenClasses } from './token-classes.ts';

/** Left to the grammar of an editor that has one: it knows them as well, and escapes within them better. */
const knownByGrammar: ReadonlySet<SemanticTokenTypes> = new Set([
  SemanticTokenTypes.comment,
  SemanticTokenTypes.string,
  SemanticTokenTypes.decorator,
  SemanticTokenTypes.number,
  SemanticTokenTypes.operator,
]);

/** Colours names by the kind of what they stand for, words by how they are used, and what else a grammar would. */
export class ColouredTokens implements SemanticTokenProvider {
  readonly tokenTypes = numbered(Object.values(SemanticTokenTypes), (at) => at);
  readonly tokenModifiers = numbered(Object.values(SemanticTokenModifiers), (at) => 1 << at);
  readonly semanticTokensOptions: SemanticTokensOptions = {
    legend: { tokenTypes: Object.keys(this.tokenTypes), tokenModifiers: Object.keys(this.tokenModifiers) },
    full: { delta: false },
    range: false,
  };
  private readonly blocks: Blocks;
  private readonly answered: Answered<number[]>;
  private augments = false;

  constructor(services: VardeServerServices) {
    this.blocks = services.parser.Blocks;
    this.answered = new Answered(services.shared);
    services.shared.lsp.LanguageServer.onInitialize(({ capabilities }) => {
      this.augments = capabilities.textDocument?.semanticTokens?.augmentsSyntaxTokens ?? false;
    });
  }

  semanticHighlight(document: LangiumDocument): SemanticTokens {
    return { data: this.answered.keep(document, this.tokensOf(document)) };
  }

  /** Returns the tokens of the whole file, which the protocol allows. */
  semanticHighlightRange(document: LangiumDocument): SemanticTokens {
    return this.semanticHighlight(document);
  }

  /** Returns the tokens of the whole file, which the protocol allows. */
  semanticHighlightDelta(document: LangiumDocument): SemanticTokens {
    return this.semanticHighlight(document);
  }

  /** Returns whether the client has other colours of the open file than it would be told now. */
  isOutdated(document: LangiumDocument): Promise<boolean> {
    return this.answered.isOutdated(document, () => this.tokensOf(document));
  }

  private tokensOf(document: LangiumDocument): number[] {
    const builder = new SemanticTokensBuilder();
    const root = document.parseResult.value.$cstNode;
    const classes = new TokenClasses(document, this.blocks);
    for (const token of root ? CstUtils.flattenCst(root) : []) {
      const found = classes.of(token);
      if (!found || (this.augments && knownByGrammar.has(found.type))) continue;
      const modifiers = found.modifiers.reduce((bits, modifier) => bits | this.bitOf(modifier), 0);
      for (const { line, character, length } of linesOf(token)) {
        builder.push(line, character, length, this.tokenTypes[found.type] ?? 0, modifiers);
      }
    }
    return builder.build().data;
  }

  private bitOf(modifier: SemanticTokenModifiers): number {
    return this.tokenModifiers[modifier] ?? 0;
  }
}

function numbered(names: readonly string[], numberOf: (at: number) => number): Record<string, number> {
  return Object.fromEntries(names.map((name, at) => [name, numberOf(at)]));
}

/** A token lies within one line for the protocol; a text or comment over several lines becomes one for each. */
function* linesOf({
  range: { start },
  text,
}: LeafCstNode): Iterable<{ line: number; character: number; length: number }> {
  for (const [at, { length }] of text.split(/\r?\n/).entries()) {
    if (length > 0) yield { line: start.line + at, character: at === 0 ? start.character : 0, length };
  }
}
