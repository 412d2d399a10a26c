import type { Range } from 'vscode-languageserver-types';
import { hardToken, isOfType, type Token } from '../tokens.ts';

type TokenTypes = Readonly<Record<string, Token['tokenType']>>;

/** The tokens of a file that cannot be parsed, mended step by step until they can. */
export class TokenList {
  readonly text: string;
  private readonly tokens: Token[];
  private readonly types: TokenTypes;

  constructor(tokens: readonly Token[], types: TokenTypes, text: string) {
    this.tokens = [...tokens];
    this.types = types;
    this.text = text;
  }

  /** The tokens as they stand now. */
  get all(): Token[] {
    return this.tokens;
  }

  get(at: number): Token | undefined {
    return this.tokens[at];
  }

  is(at: number, type: string): boolean {
    return isOfType(this.tokens[at], type);
  }

  /** Returns the characters of the token; nothing behind the last. */
  image(at: number): string {
    return this.tokens[at]?.image ?? '';
  }

  /** Returns whether the token opens a line, or lies behind the last. */
  opensLine(at: number): boolean {
    const [before, token] = [this.tokens[at - 1], this.tokens[at]];
    return !before || !token || token.startLine !== before.endLine;
  }

  /** Returns whether nothing more of a value can follow: the next line, a closing brace or the end of the file. */
  endsValue(at: number): boolean {
    return this.opensLine(at) || this.is(at, '}');
  }

  /** Returns the column at which the line of the token begins. */
  indent(at: number): number {
    let first = at;
    while (first > 0 && !this.opensLine(first)) first--;
    return this.tokens[first]?.startColumn ?? 1;
  }

  /** Returns the place of the tokens from `from` up to, not including, `to`. */
  range(from: number, to = from + 1): Range {
    const [first, last] = [this.tokens[from], this.tokens[Math.max(from, to - 1)]];
    if (!first || !last) return this.endOf(this.tokens.length - 1);
    return {
      start: { line: (first.startLine as number) - 1, character: (first.startColumn as number) - 1 },
      end: { line: (last.endLine as number) - 1, character: last.endColumn as number },
    };
  }

  /** Returns the empty place right before the token. */
  startOf(at: number): Range {
    const { start } = this.range(at);
    return { start, end: start };
  }

  /** Returns the empty place right behind the token. */
  endOf(at: number): Range {
    const token = this.tokens[at];
    const end = { line: (token?.endLine ?? 1) - 1, character: token?.endColumn ?? 0 };
    return { start: end, end };
  }

  /** Returns what is written from the token `from` up to, not including, `to`. */
  written(from: number, to: number): string {
    const [first, last] = [this.tokens[from], this.tokens[to - 1]];
    return first && last ? this.text.slice(first.startOffset, (last.endOffset as number) + 1) : '';
  }

  /** Returns the index from `from` up to `to` behind the token that ends at the offset; undefined where it lies within one. */
  indexBehind(from: number, to: number, offset: number): number | undefined {
    for (let end = from + 1; end <= to; end++) {
      const last = (this.tokens[end - 1]?.endOffset ?? 0) + 1;
      if (last >= offset) return last === offset ? end : undefined;
    }
    return undefined;
  }

  /** Returns the index of the first token that begins at the offset or behind it. */
  indexFrom(offset: number): number {
    const at = this.tokens.findIndex(({ startOffset }) => startOffset >= offset);
    return at === -1 ? this.tokens.length : at;
  }

  drop(from: number, to = from + 1): void {
    this.tokens.splice(from, to - from);
  }

  /** Inserts a token that the parser takes for granted: it leaves no trace in the syntax tree. */
  insert(at: number, type: string): void {
    const before = this.tokens[at - 1] ?? this.tokens[at];
    this.tokens.splice(at, 0, {
      ...(before as Token),
      ...this.typed(type),
      image: '',
      isInsertedInRecovery: true,
    });
  }

  /** Lets the parser read the tokens as one of the type, written as the image says. */
  replace(from: number, to: number, type: string, image: string): void {
    const [first, last] = [this.tokens[from] as Token, this.tokens[to - 1] as Token];
    const { endOffset, endLine, endColumn } = last;
    this.tokens.splice(from, to - from, {
      ...first,
      ...this.typed(this.types[hardToken(type)] ? hardToken(type) : type),
      image,
      ...(endOffset !== undefined && { endOffset }),
      ...(endLine !== undefined && { endLine }),
      ...(endColumn !== undefined && { endColumn }),
    });
  }

  /** Returns the index behind the block whose opening brace stands at the index. */
  behindBlock(at: number): number {
    let depth = 0;
    for (let end = at; end < this.tokens.length; end++) {
      if (this.is(end, '{')) depth++;
      else if (this.is(end, '}') && --depth === 0) return end + 1;
    }
    return this.tokens.length;
  }

  private typed(type: string): Pick<Token, 'tokenType' | 'tokenTypeIdx'> {
    const tokenType = this.types[type] as Token['tokenType'];
    return { tokenType, tokenTypeIdx: tokenType.tokenTypeIdx as number };
  }
}
