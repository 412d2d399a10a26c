import type { Range } from 'vscode-languageserver-types';
import type { Message } from '../../locale/messages.ts';
import type { Block, Blocks } from '../blocks.ts';
import type { Fix, Problem, Related } from '../problem.ts';
import { Matcher } from './matcher.ts';
import type { OpenBlock } from './open-block.ts';
import type { TokenList } from './token-list.ts';
import type { Wanted } from './wanted.ts';

/** A broken file while it is being read: how far the reader has come and what it has found. */
export class Reading {
  readonly tokens: TokenList;
  readonly blocks: Blocks;
  readonly wanted: Wanted;
  readonly matcher: Matcher;
  readonly problems: Problem[] = [];
  /** Names of declarations that had to be skipped; nobody should be told that they are unknown. */
  readonly lostNames = new Set<string>();
  /** The blocks that hold the next token, the innermost last. */
  readonly around: OpenBlock[] = [];
  /** The block that was closed last. */
  before: OpenBlock | undefined;
  /** The index of the next token to read. */
  at = 0;
  private declared: ReadonlySet<string> | undefined;
  private years: readonly { readonly offset: number; readonly year: string }[] | undefined;

  constructor(tokens: TokenList, blocks: Blocks, wanted: Wanted) {
    this.tokens = tokens;
    this.blocks = blocks;
    this.wanted = wanted;
    this.matcher = new Matcher(tokens);
  }

  report(message: Message, range: Range, ...fixes: readonly Fix<Message>[]): void {
    this.problems.push({ rule: 'syntax', message, range, fixes });
  }

  reportRelated(message: Message, range: Range, related: Related, ...fixes: readonly Fix<Message>[]): void {
    this.problems.push({ rule: 'syntax', message, range, related: [related], fixes });
  }

  reportLiteral(
    rule: 'bad-literal' | 'unknown-unit',
    message: Message,
    range: Range,
    ...fixes: readonly Fix<Message>[]
  ): void {
    this.problems.push({ rule, message, range, fixes });
  }

  /** Leaves out the tokens up to, not including, the index; the names that they declare are lost. */
  skipTo(end: number, from = this.at): void {
    const { tokens } = this;
    for (let at = from; at < end; at++) {
      if (this.blocks.kinds.includes(tokens.image(at)) && tokens.is(at + 1, 'NAME')) {
        this.lostNames.add(tokens.image(at + 1).normalize('NFC'));
      }
    }
    tokens.drop(from, end);
    this.at = from;
  }

  /** Leaves out a value that does not fit at `miss`, up to the index; of a list, only what follows the last comma. */
  skipUnread(miss: number, end: number): void {
    const { at } = this;
    const from = this.tokens.is(miss - 1, ',') ? miss - 1 : at;
    this.skipTo(end, from);
    this.at = at;
  }

  /** Returns whether the file declares something of the name. */
  declares(name: string): boolean {
    const { tokens, blocks } = this;
    this.declared ??= new Set(
      tokens.all.flatMap(({ image }, at) => (blocks.kinds.includes(tokens.image(at - 1)) ? image : [])),
    );
    return this.declared.has(name);
  }

  /** Returns the index behind the heading: at its brace or the end of its line. */
  endOfHeading(from: number): number {
    let end = from + 1;
    while (!this.tokens.endsValue(end) && !this.tokens.is(end, '{')) end++;
    return end;
  }

  /** Returns the year that is written last before the offset, else first behind it; undefined where none is. */
  yearNear(offset: number): string | undefined {
    this.years ??= [
      ...this.tokens.text.matchAll(/(?<![\d.])(?:19|20)\d\d(?=-)|(?<=\d[./])(?:19|20)\d\d(?!\d)/g),
    ].map((match) => ({
      offset: match.index,
      year: match[0],
    }));
    return (this.years.findLast((each) => each.offset < offset) ?? this.years[0])?.year;
  }

  /** Returns the index behind the line, or before the brace that closes the block that is being read. */
  endOfLine(from = this.at): number {
    const { tokens } = this;
    let end = from;
    do end = tokens.is(end, '{') ? tokens.behindBlock(end) : end + 1;
    while (tokens.get(end) && !tokens.endsValue(end));
    return Math.min(end, tokens.all.length);
  }

  /** Returns the index of the next token from which the block can be read on: its line's end, or a word it knows. */
  endOfStatement(block: Block, from = this.at): number {
    const lineEnd = this.endOfLine(from);
    const words = new Set(block.statements.map(({ words: [first] }) => first));
    for (let at = from + 1; at < lineEnd; at++) {
      if (this.tokens.is(at, '{')) at = this.tokens.behindBlock(at);
      if (words.has(this.tokens.image(at))) return Math.min(at, lineEnd);
    }
    return lineEnd;
  }
}
