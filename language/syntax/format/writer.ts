import type { TokenList } from '../messages/token-list.ts';
import type { Token } from '../tokens.ts';
import { formatComment } from './comments.ts';
import { type Edit, leastEdit } from './edit.ts';
import { indentation, type Separation } from './layout.ts';

/** A token or a comment that is to be written. */
interface Piece {
  readonly token: Token;
  readonly isComment: boolean;
  /** The line breaks before it as its writer set them. */
  readonly breaks: number;
  readonly opensLine: boolean;
  /** Whether nothing but a line break follows. */
  readonly endsLine: boolean;
}

/** The line that is being written: how it is indented, and how it was, where it begins with the same piece. */
interface Line {
  readonly indent: number;
  readonly was: { readonly line: number; readonly indent: number } | undefined;
}

/** Writes the tokens and comments of a file with what is to stand between them. */
export class Writer {
  private readonly text: string;
  private lineEnd: string | undefined;
  /** A byte order mark stays where the file had one. */
  private readonly start: number;
  private readonly edits: Edit[] = [];
  private line: Line = { indent: 0, was: undefined };
  private column = 0;
  /** Whether what stands on the line so far is left as it is, and so the rest of it is, too. */
  private staysLine = false;
  private last: Token | undefined;
  /** The comment just written, if it stands behind other things on its line, or below one that does. */
  private trailing: { readonly token: Token; readonly column: number } | undefined;

  constructor(text: string) {
    this.text = text;
    this.start = text.startsWith('\uFEFF') ? 1 : 0;
  }

  /** Returns the changes to the text, in its order. */
  write(
    tokens: TokenList,
    comments: ReadonlyMap<number, readonly Token[]>,
    separations: readonly (Separation | undefined)[],
  ): Edit[] {
    for (const [at, separation] of separations.entries()) {
      const token = tokens.get(at);
      if (!separation) {
        if (token) this.leave(token, tokens.opensLine(at));
      } else this.writeTo(token, comments.get(at) ?? [], separation);
    }
    return this.edits;
  }

  /** Goes behind a token before which everything stays. */
  private leave(token: Token, opensLine: boolean): void {
    if (opensLine) this.beginLine(token, columnOf(token));
    this.column = columnOf(token);
    this.staysLine = true;
    this.trailing = undefined;
    this.goBehind(token, token.image);
  }

  /** Writes comments and the token behind them; without a token, the end of the file. */
  private writeTo(token: Token | undefined, comments: readonly Token[], separation: Separation): void {
    const newLine = 'indent' in separation ? separation : undefined;
    const pieces = this.pieces(comments, token, newLine !== undefined);
    const closes = token?.image === '}';
    for (const piece of pieces) {
      const indent = (newLine?.indent ?? 0) + (piece.isComment && closes ? indentation : 0);
      if (piece.opensLine) this.openLine(piece, indent, !newLine?.continues && (piece.isComment || !closes));
      else if (this.last) this.continueLine(piece, newLine ? 1 : (separation as { spaces: number }).spaces);
      else this.put(piece.token, '', 0);
      this.writePiece(piece);
    }
    if (!token) this.replace(this.text.length, this.last ? this.lineEndBefore(this.text.length) : '');
  }

  private pieces(comments: readonly Token[], token: Token | undefined, needsBreak: boolean): Piece[] {
    const all = token ? [...comments, token] : comments;
    const breaks = all.map((each, at) => {
      const before = all[at - 1] ?? this.last;
      return before ? (each.startLine as number) - (before.endLine as number) : 0;
    });
    const isBetween = this.last !== undefined && token !== undefined;
    const lacksBreak = isBetween && breaks.every((count) => count === 0);
    const opens = breaks.map((count, at) => needsBreak && (count > 0 || (at === 0 && lacksBreak)));
    return all.map((each, at) => ({
      token: each,
      isComment: each !== token,
      breaks: breaks[at] as number,
      opensLine: opens[at] as boolean,
      endsLine: opens[at + 1] ?? !token,
    }));
  }

  private openLine({ token, isComment, breaks }: Piece, indent: number, mayBeBlank: boolean): void {
    const isBlank = breaks > 1 && mayBeBlank && this.last?.image !== '{';
    const { trailing } = this;
    const hangs = isComment && breaks === 1 && trailing?.token.startColumn === token.startColumn;
    const column = hangs ? (trailing?.column as number) : indent;
    const lineEnd = this.lineEndBefore(token.startOffset);
    this.put(token, lineEnd.repeat(isBlank ? 2 : 1) + ' '.repeat(column), column);
    this.beginLine(token, column, breaks > 0);
    this.staysLine = false;
    this.trailing = hangs ? { token, column } : undefined;
  }

  private continueLine({ token, isComment, endsLine }: Piece, spaces: number): void {
    const isTrailing = isComment && endsLine;
    const gap = isTrailing ? this.trailingGap(token) : isComment ? 1 : spaces;
    const separator = this.staysLine ? this.text.slice(this.endOfLast(), token.startOffset) : ' '.repeat(gap);
    const column = this.column + separator.length;
    this.put(token, separator, column);
    this.trailing = isTrailing ? { token, column } : undefined;
  }

  /** Keeps a comment at the end of a line as far to the right as it stood, so that comments below each other stay so. */
  private trailingGap(comment: Token): number {
    const { indent, was } = this.line;
    const gap = comment.startOffset - this.endOfLast();
    if (gap < 2 || !was || was.line !== comment.startLine) return 2;
    return Math.max(2, columnOf(comment) + indent - was.indent - this.column);
  }

  private writePiece({ token, isComment }: Piece): void {
    const image = isComment ? formatComment(token, this.column) : token.image;
    const { startOffset } = token;
    const edit = leastEdit(this.text, startOffset, startOffset + token.image.length, image);
    if (edit) this.edits.push(edit);
    this.goBehind(token, image);
  }

  private beginLine(token: Token, indent: number, beganLine = true): void {
    const was = beganLine ? { line: token.startLine as number, indent: columnOf(token) } : undefined;
    this.line = { indent, was };
  }

  private put(token: Token, separator: string, column: number): void {
    if (!this.last) this.beginLine(token, column);
    this.replace(token.startOffset, separator);
    this.column = column;
  }

  private replace(end: number, newText: string): void {
    const edit = leastEdit(this.text, this.endOfLast(), end, newText);
    if (edit) this.edits.push(edit);
  }

  private goBehind(token: Token, image: string): void {
    const lineStart = Math.max(image.lastIndexOf('\n'), image.lastIndexOf('\r')) + 1;
    this.column = lineStart > 0 ? image.length - lineStart : this.column + image.length;
    this.last = token;
  }

  /** Where lines end in several ways, the first line break that stays decides, as it does again the next time. */
  private lineEndBefore(end: number): string {
    this.lineEnd ??= firstLineEnd(this.text.slice(this.endOfLast(), end)) ?? firstLineEnd(this.text) ?? '\n';
    return this.lineEnd;
  }

  private endOfLast(): number {
    return this.last ? this.last.startOffset + this.last.image.length : this.start;
  }
}

function firstLineEnd(text: string): string | undefined {
  return /\r\n?|\n/.exec(text)?.[0];
}

function columnOf(token: Token): number {
  return (token.startColumn as number) - 1;
}
