import {
  type AstNode,
  createParser,
  LangiumParser,
  type Lexer,
  type LexerResult,
  type ParseResult,
} from 'langium';
import type { Blocks } from './blocks.ts';
import { mostLevels, Reader } from './messages/reader.ts';
import { Reading } from './messages/reading.ts';
import { soundParts } from './messages/sound-parts.ts';
import { TokenList } from './messages/token-list.ts';
import { unexplained } from './messages/unexplained.ts';
import { Wanted } from './messages/wanted.ts';
import type { ParsedFile } from './parsed-file.ts';
import type { Problem } from './problem.ts';
import { inOrder, parseWhole, reparse } from './reparse.ts';
import type { VardeServices } from './services.ts';
import { isOfType, type Token } from './tokens.ts';

/** What comes of parsing a file: beside the tree, what is wrong with the text in words for its writer. */
export interface VardeParseResult<T extends AstNode = AstNode> extends ParseResult<T> {
  readonly problems: readonly Problem[];
  /** Names of declarations that could not be read. */
  readonly lostNames: ReadonlySet<string>;
}

/**
 * Parses a file as the grammar says. One that does not fit is read a second time by `messages/`, which says
 * what is wrong and mends the tokens, and is then parsed again, so that a mistake costs its neighbours nothing.
 */
export class VardeParser extends LangiumParser {
  declare protected readonly lexer: Replay;
  private readonly blocks: Blocks;
  private readonly wanted: Wanted;
  /** While somebody types, a text mostly is broken when the one before was: then it need not be parsed to find out. */
  private wasBroken = false;
  /** What was parsed last, mostly the file that somebody types in. */
  private last: ParsedFile | undefined;
  /** The last file in which nothing was wrong. */
  private sound: ParsedFile | undefined;

  constructor(services: VardeServices) {
    super(services);
    this.lexer = new Replay(this.lexer);
    this.blocks = services.parser.Blocks;
    this.wanted = new Wanted(this.blocks, services.shared.AstReflection);
  }

  override parse<T extends AstNode = AstNode>(text: string): VardeParseResult<T> {
    return this.parseInstead(undefined, text);
  }

  /** Parses the next text of a file; the tree of the one before is used up. */
  parseInstead<T extends AstNode = AstNode>(
    replaced: AstNode | undefined,
    text: string,
  ): VardeParseResult<T> {
    const lexed = this.lexer.lex(text);
    if (!this.wasBroken && levels(lexed.tokens) <= mostLevels) {
      const result = this.parseTokens<T>(replaced, text, lexed, lexed.tokens);
      if (result.parserErrors.length === 0) {
        this.sound = this.last;
        return { ...result, problems: [], lostNames: new Set() };
      }
    }
    const tokens = new TokenList(lexed.tokens, this.lexer.definition, text);
    const reading = new Reading(tokens, this.blocks, this.wanted);
    new Reader(reading, soundParts(this.sound, inOrder(lexed.tokens, lexed.hidden))).read();
    let result = this.parseTokens<T>(replaced, text, lexed, reading.tokens.all);
    if (replaced && result.parserErrors.length > 0)
      result = this.parseTokens<T>(undefined, text, lexed, reading.tokens.all);
    const problems = [...reading.problems, ...unexplained(result.parserErrors, reading.problems)];
    this.wasBroken = problems.length > 0;
    if (!this.wasBroken) this.sound = this.last;
    return { ...result, problems, lostNames: reading.lostNames };
  }

  /** Where it has mistakes, the result may be of what has changed alone. */
  private parseTokens<T extends AstNode>(
    replaced: AstNode | undefined,
    text: string,
    lexed: LexerResult,
    tokens: Token[],
  ): ParseResult<T> {
    const all = inOrder(tokens, lexed.hidden);
    const comments = new Set(lexed.hidden);
    const parse = (some: readonly Token[]): ParseResult => {
      const hidden = some.filter((token) => comments.has(token));
      this.lexer.next = { ...lexed, tokens: some.filter((token) => !comments.has(token)), hidden };
      return super.parse(text);
    };
    const known = this.last?.root === replaced ? this.last : undefined;
    const { result, file } = (known && reparse(known, all, parse)) ?? parseWhole(all, parse);
    if (file) this.last = file;
    return result as ParseResult<T>;
  }
}

/** Creates the parser with the rules of the grammar. */
export function createVardeParser(services: VardeServices): VardeParser {
  const parser = createParser(services.Grammar, new VardeParser(services), services.parser.Lexer.definition);
  parser.finalize();
  return parser;
}

/** Hands the parser tokens that have been read before. */
class Replay implements Lexer {
  next: LexerResult = { tokens: [], hidden: [], errors: [] };
  private readonly lexer: Lexer;

  constructor(lexer: Lexer) {
    this.lexer = lexer;
  }

  get definition(): Lexer['definition'] {
    return this.lexer.definition;
  }

  lex(text: string): LexerResult {
    return this.lexer.tokenize(text);
  }

  tokenize(): LexerResult {
    return this.next;
  }
}

/** Returns how deep the blocks are nested at most. */
function levels(tokens: readonly Token[]): number {
  let [level, most] = [0, 0];
  for (const token of tokens) {
    if (isOfType(token, '{')) most = Math.max(most, ++level);
    else if (isOfType(token, '}')) level--;
  }
  return most;
}
