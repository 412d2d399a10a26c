import { Lexer, type TokenType } from 'chevrotain';
import { DefaultTokenBuilder, type GrammarAST, type LexerResult } from 'langium';

/** Every character below the surrogates, in order; runs of them are found much faster than members one by one. */
const belowSurrogates = Array.from({ length: 0xd8 }, (_, row) =>
  String.fromCharCode(...new Uint16Array(0x100).map((_, at) => row * 0x100 + at)),
).join('');
const letter = bmpClass(/[\p{L}_]+/gu);
const rest = bmpClass(/[\p{L}\p{M}\p{Nd}_]+/gu);
/** Letters beyond the first 65,536 characters; the planes between hold emoji. */
const astral = '[\\ud800-\\ud83a\\ud840-\\ud88d][\\udc00-\\udfff]';

/**
 * A letter of any alphabet or `_`, then letters, marks, digits and `_`, and `-` where a letter follows.
 * Written without the `u` flag, which would switch off the lexer's table of first characters.
 */
const namePattern = new RegExp(
  `(?:${letter}|${astral})(?:${rest}|${astral}|-(?=${letter}|[\\ud800-\\ud83a\\ud840-\\ud88d]))*`,
);

/** Brackets that Varde does not have, one by one, and every run of characters that begin nothing in Varde. */
const strangePattern = new RegExp(
  `[()[\\]/]|(?:[\\u0001-\\u0008\\u000e-\\u001f!$%&'*;<=>?@\\\\^\`|~]|(?!${letter}|[\\s–—…“”„«»])[\\u0080-\\ud7ff\\ue000-\\uffff]|[\\ud800-\\udfff])+`,
);

/** The name of the token type of characters that begin nothing in Varde. */
export const strangeToken = 'characters that begin nothing';

/** The name of the token type of a word that opens a line, and there can be nothing but that word. */
export const hardToken = (word: string): string => `${word} (word)`;

/** The name of the token type of a word elsewhere, where it can be a name, too. */
export const softToken = (word: string): string => `${word} (word or name)`;

/** Builds tokens in which every word of the language can be a name: the lexer only knows names (see `VardeLexer`). */
export class VardeTokenBuilder extends DefaultTokenBuilder {
  override buildTokens(...args: Parameters<DefaultTokenBuilder['buildTokens']>): TokenType[] {
    const tokens = super.buildTokens(...args) as TokenType[];
    const name = tokens.find((token) => token.name === 'NAME') as TokenType;
    const words = tokens.filter((token) => token.PATTERN === Lexer.NA);
    return [
      ...tokens,
      ...words.flatMap((word) => [
        { name: hardToken(word.name), PATTERN: Lexer.NA, CATEGORIES: [word] },
        { name: softToken(word.name), PATTERN: Lexer.NA, CATEGORIES: [word, name] },
      ]),
      { name: strangeToken, PATTERN: strangePattern, LINE_BREAKS: false },
    ];
  }

  protected override buildKeywordToken(
    ...args: Parameters<DefaultTokenBuilder['buildKeywordToken']>
  ): TokenType {
    const [keyword] = args;
    return isWord(keyword.value)
      ? { name: keyword.value, PATTERN: Lexer.NA }
      : super.buildKeywordToken(...args);
  }

  protected override buildTerminalToken(terminal: GrammarAST.TerminalRule): TokenType {
    const token = super.buildTerminalToken(terminal);
    return terminal.name === 'NAME' ? { ...token, PATTERN: namePattern } : token;
  }
}

/** Returns whether the text is a word rather than a sign such as `->`. */
export function isWord(text: string): boolean {
  return /^[a-z]/.test(text);
}

function bmpClass(members: RegExp): string {
  const code = (at: number): string => `\\u${at.toString(16).padStart(4, '0')}`;
  const ranges = belowSurrogates
    .match(members)
    ?.map((run) => `${code(run.charCodeAt(0))}-${code(run.charCodeAt(run.length - 1))}`);
  return `[${ranges?.join('')}\\uf900-\\ufaff\\ufb1d-\\ufdfb\\ufe70-\\ufefc\\uff21-\\uff5a\\uff66-\\uffdc]`;
}

/** One token, with its place in the text. */
export type Token = LexerResult['tokens'][number];

/** Returns whether the token can stand where the grammar asks for the type: a word also where it asks for a name. */
export function isOfType(token: Token | undefined, type: string): token is Token {
  if (!token) return false;
  return (
    token.tokenType.name === type ||
    (token.tokenType.CATEGORIES?.some((category) => category.name === type) ?? false)
  );
}
