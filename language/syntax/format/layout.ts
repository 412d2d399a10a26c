import type { TokenList } from '../messages/token-list.ts';
import { hardToken, softToken, type Token } from '../tokens.ts';
import { spacesBefore } from './spacing.ts';
import type { Body, Statement } from './statements.ts';

const lineWidth = 100;
export const indentation = 2;

/** What stands before a token, comments aside. */
export type Separation = { readonly spaces: number } | NewLine;

interface NewLine {
  /** How many spaces the line begins with. */
  readonly indent: number;
  /** Whether the line goes on with a statement rather than beginning one, which may have a blank line before it. */
  readonly continues: boolean;
}

/**
 * Decides for every token what stands before it; undefined means what stood there. A word of the language never
 * comes to open a line or ceases to open one, unless it begins a statement, so that all is read as it was before.
 */
export class Layout {
  private readonly tokens: TokenList;
  private readonly comments: ReadonlyMap<number, readonly Token[]>;
  private readonly separations: (Separation | undefined)[] = [];
  /** By token: how many spaces stand before it where its statement is on one line. */
  private readonly spaces: number[] = [];
  /** By token: how long the line would be if all tokens before it were on one. */
  private readonly columns: number[] = [];
  /** By token: how often the tokens before it could not be on one line. */
  private readonly breaks: number[] = [];

  constructor(tokens: TokenList, comments: ReadonlyMap<number, readonly Token[]>) {
    this.tokens = tokens;
    this.comments = comments;
  }

  /** Returns what stands before each token, and last what stands before the end of the file. */
  of(statements: readonly Statement[]): readonly (Separation | undefined)[] {
    const { length } = this.tokens.all;
    for (let at = 0; at < length; at++) this.spaces.push(spacesBefore(this.tokens, at));
    this.spaceOut(statements);
    this.measure();
    for (let at = 0; at < length; at++) this.separations.push({ spaces: this.spaces[at] as number });
    const end = statements.at(-1)?.isWhole === false ? undefined : { indent: 0, continues: false };
    this.separations.push(end);
    this.layOut(statements, 0);
    return this.separations;
  }

  private spaceOut(statements: readonly Statement[]): void {
    for (const [index, { from, body }] of statements.entries()) {
      if (index > 0) this.spaces[from] = 2;
      if (!body) continue;
      this.spaceOut(body.statements);
      this.spaces[body.open + 1] = 1;
      this.spaces[body.close] = this.isEmpty(body) ? 0 : 1;
    }
  }

  private measure(): void {
    let [column, breaks] = [0, 0];
    for (const [at, token] of this.tokens.all.entries()) {
      for (const comment of this.comments.get(at) ?? []) column += 1 + comment.image.length;
      column += this.spaces[at] as number;
      if (this.mustOpenLine(at)) breaks++;
      this.columns.push(column);
      this.breaks.push(breaks);
      column += token.image.length;
      if (isLong(token)) breaks++;
    }
  }

  /** Returns whether the token opens a line and has to: as a word of the language, or behind a comment. */
  private mustOpenLine(at: number): boolean {
    return this.tokens.opensLine(at) && (this.comments.has(at) || isWordOfLanguage(this.tokens.get(at)));
  }

  private fits(from: number, end: number, indent: number): boolean {
    const last = this.tokens.get(end - 1) as Token;
    if (this.breaks[end - 1] !== this.breaks[from] || isLong(last)) return false;
    const [start, lastStart] = [this.columns[from], this.columns[end - 1]] as [number, number];
    return indent + lastStart - start + last.image.length <= lineWidth;
  }

  private layOut(statements: readonly Statement[], indent: number): void {
    for (let at = 0; at < statements.length; ) {
      const line = [statements[at++] as Statement];
      while (at < statements.length && !this.tokens.opensLine(statements[at]?.from as number)) {
        line.push(statements[at++] as Statement);
      }
      this.layOutLine(line, indent);
    }
  }

  private layOutLine(line: readonly Statement[], indent: number): void {
    const [first, last] = [line[0], line.at(-1)] as [Statement, Statement];
    if (!first.isWhole) {
      this.separations.fill(undefined, first.from, first.end);
      return;
    }
    const stays = line.every((each) => this.isOnOneLine(each)) && this.fits(first.from, last.end, indent);
    for (const statement of line) {
      if ((statement === first || !stays) && this.canOpenLine(statement)) {
        this.openLine(statement.from, indent, false);
      }
      if (!stays) this.layOutStatement(statement, indent);
    }
  }

  private isOnOneLine({ body }: Statement): boolean {
    return !body || this.tokens.get(body.open)?.startLine === this.tokens.get(body.close)?.startLine;
  }

  private isEmpty({ statements, close }: Body): boolean {
    return statements.length === 0 && !this.comments.has(close);
  }

  /** Returns whether the statement reads the same at the start of a line: an arrow from a node named `step` does not. */
  private canOpenLine({ from }: Statement): boolean {
    const isArrow = /^(->|\.)$/.test(this.tokens.image(from + 1));
    return !isArrow || !isWordOfLanguage(this.tokens.get(from));
  }

  private layOutStatement(statement: Statement, indent: number): void {
    const { from, end, body } = statement;
    if (this.isOnOneLine(statement) && this.fits(from, end, indent)) return;
    this.layOutHeading(from, body ? body.open + 1 : end, indent);
    if (!body) return;
    this.layOut(body.statements, indent + indentation);
    if (!this.isEmpty(body) || this.tokens.opensLine(body.close)) this.openLine(body.close, indent, false);
  }

  private layOutHeading(from: number, end: number, indent: number): void {
    if (this.fits(from, end, indent)) return;
    for (let at = from + 1; at < end; at++) {
      const token = this.tokens.get(at);
      const isNextOfList = this.tokens.image(at - 1) === ',' && !isWordOfLanguage(token);
      const staysOnLine = this.spaces[at] === 0 || token?.image === '{';
      const isWrapped = this.tokens.opensLine(at) && (!staysOnLine || this.comments.has(at));
      if (isNextOfList || isWrapped)
        this.openLine(at, indent + (token?.image === '{' ? 0 : indentation), true);
    }
  }

  private openLine(at: number, indent: number, continues: boolean): void {
    this.separations[at] = { indent, continues };
  }
}

function isLong({ startLine, endLine }: Token): boolean {
  return startLine !== endLine;
}

function isWordOfLanguage(token: Token | undefined): boolean {
  const type = token?.tokenType.name;
  return token !== undefined && (type === hardToken(token.image) || type === softToken(token.image));
}
