import { isBinary } from '../lexer.ts';
import { TokenList } from '../messages/token-list.ts';
import type { VardeServices } from '../services.ts';
import type { Token } from '../tokens.ts';
import { commentsByToken } from './comments.ts';
import type { Edit } from './edit.ts';
import { Layout } from './layout.ts';
import { type Statement, StatementReader } from './statements.ts';
import { Writer } from './writer.ts';

/** How a text comes to be formatted. */
export interface Formatted {
  /** The changes, all of them to what stands between words or at the edge of comments, in the order of the text. */
  readonly edits: readonly Edit[];
  /** What is left as it is because it cannot be read: the first and last line of each part, counted from 0. */
  readonly unread: readonly { readonly first: number; readonly last: number }[];
}

/** A text as the formatter reads it. */
interface Source {
  readonly tokens: TokenList;
  readonly comments: ReadonlyMap<number, readonly Token[]>;
  readonly statements: readonly Statement[];
}

/** Formats plans: what a text means, and what is written in its texts and comments, stays as it is. */
export class Formatter {
  private readonly parser: VardeServices['parser'];

  constructor(parser: VardeServices['parser']) {
    this.parser = parser;
  }

  /** Formats a whole file as far as it can be read. */
  format(text: string): Formatted {
    const source = this.read(text);
    if (!source) return { edits: [], unread: [{ first: 0, last: text.split(/\r\n?|\n/).length - 1 }] };
    const unread = [...unreadIn(source.statements)].map(({ from, end }) => {
      const { start, end: last } = source.tokens.range(from, end);
      return { first: start.line, last: last.line };
    });
    return { edits: editsOf(text, source), unread };
  }

  /** Returns the changes that lie between two places in the text. */
  formatBetween(text: string, start: number, end: number): Edit[] {
    const source = this.read(text);
    return source ? within(editsOf(text, source), start, end) : [];
  }

  /** Returns the changes in the block that ends right before the place in the text; none where no block does. */
  formatBlockBefore(text: string, end: number): Edit[] {
    const source = this.read(text);
    const block = source && blockEndingAt(source, end - 1);
    const before = block && source.tokens.get(block.from - 1);
    return block ? within(editsOf(text, source), (before?.endOffset ?? -1) + 1, end) : [];
  }

  private read(text: string): Source | undefined {
    const { Blocks, Lexer } = this.parser;
    const lexed = Lexer.tokenize(text);
    if (isBinary(text) || lexed.errors.length > 0) return undefined;
    const tokens = new TokenList(lexed.tokens, Lexer.definition, text);
    const statements = new StatementReader(tokens, Blocks).read();
    return { tokens, comments: commentsByToken(tokens, lexed.hidden), statements };
  }
}

function editsOf(text: string, { tokens, comments, statements }: Source): Edit[] {
  return new Writer(text).write(tokens, comments, new Layout(tokens, comments).of(statements));
}

function within(edits: readonly Edit[], start: number, end: number): Edit[] {
  return edits.filter((edit) => edit.start >= start && edit.end <= end);
}

function* unreadIn(statements: readonly Statement[]): Iterable<Statement> {
  for (const statement of statements) {
    if (!statement.isWhole) yield statement;
    if (statement.body) yield* unreadIn(statement.body.statements);
  }
}

function blockEndingAt({ tokens, statements }: Source, offset: number): Statement | undefined {
  for (let inner: readonly Statement[] = statements; ; ) {
    const around = inner.find(({ end }) => (tokens.get(end - 1)?.endOffset ?? -1) >= offset);
    if (!around?.body) return undefined;
    if (tokens.get(around.body.close)?.endOffset === offset) return around;
    inner = around.body.statements;
  }
}
