import { DefaultLexer, type LangiumCoreServices, type LexerResult } from 'langium';
import { hardToken, isWord, softToken } from './tokens.ts';

interface WordTokens {
  readonly hard: LexerToken;
  readonly soft: LexerToken;
}
type LexerToken = LexerResult['tokens'][number]['tokenType'];

/** Langium passes all comments in one place to one function call, which has a limit; nobody writes so many. */
const mostComments = 50_000;

/**
 * Lexes words as names and then turns each that is a word of the language into its token: a hard one where it
 * opens a line, so that a forgotten value is noticed at the right place, and elsewhere one that can be a name.
 */
export class VardeLexer extends DefaultLexer {
  private readonly words = new Map<string, WordTokens>();
  private readonly name: LexerToken;
  private last: { readonly text: string; readonly result: LexerResult } | undefined;

  constructor(services: LangiumCoreServices) {
    super(services);
    this.name = this.definition.NAME as LexerToken;
    for (const word of Object.keys(this.definition).filter(isWord)) {
      const [hard, soft] = [this.definition[hardToken(word)], this.definition[softToken(word)]];
      if (hard && soft) this.words.set(word, { hard, soft });
    }
  }

  /** Returns the tokens of the text; who asks for those of the same text again gets the same ones. */
  override tokenize(text: string): LexerResult {
    if (this.last?.text !== text) this.last = { text, result: this.lex(text) };
    return this.last.result;
  }

  private lex(text: string): LexerResult {
    if (isBinary(text)) return { tokens: [], hidden: [], errors: [] };
    const result = super.tokenize(text);
    let line = 0;
    for (const token of result.tokens) {
      const word = token.tokenType === this.name ? this.words.get(token.image) : undefined;
      if (word) {
        token.tokenType = token.startLine === line ? word.soft : word.hard;
        token.tokenTypeIdx = token.tokenType.tokenTypeIdx as number;
      }
      line = token.endLine as number;
    }
    result.hidden.splice(mostComments);
    return result;
  }
}

/** Returns whether the text cannot have been written by a person: it holds NUL characters. */
export function isBinary(text: string): boolean {
  return text.includes('\0');
}
