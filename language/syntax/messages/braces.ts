import type { Range } from 'vscode-languageserver-types';
import type { BlockMessages } from '../../locale/messages/blocks.ts';
import type { Message } from '../../locale/messages.ts';
import type { Block } from '../blocks.ts';
import { type Fix, takeAway } from '../problem.ts';
import { type OpenBlock, openBlockAt } from './open-block.ts';
import type { Reading } from './reading.ts';

/** A declaration that was read without braces, in case it was meant to have some. */
export interface Bare {
  readonly block: Block;
  /** The index of its kind, and the index behind its heading. */
  readonly kind: number;
  readonly end: number;
}

/** Opens and closes blocks, and says where a brace is missing or one too many. */
export class Braces {
  private readonly reading: Reading;
  /** How many closing braces the file lacks; only then does its indentation tell where. */
  private lacking: number;

  constructor(reading: Reading) {
    this.reading = reading;
    const count = (type: string): number => reading.tokens.all.filter(({ image }) => image === type).length;
    this.lacking = count('{') - count('}');
  }

  /** Whether each brace has its counterpart, so far as has been read and mended. */
  get areEven(): boolean {
    return this.lacking === 0;
  }

  /** Reads the opening brace of a block whose kind stands at the index. */
  open(block: Block, kind: number): OpenBlock {
    const { tokens, at } = this.reading;
    this.reading.at++;
    return openBlockAt(tokens, block, kind, at);
  }

  /** Reads on behind the closing brace, if the block ends here, though its brace be missing. */
  close(open: OpenBlock): boolean {
    const { reading } = this;
    const { tokens, at } = reading;
    if (this.lacking > 0 && this.isOutside(open)) this.closeBefore(open);
    else if (tokens.is(at, '}')) reading.at++;
    else return false;
    return true;
  }

  /** Ends a block that is open at the end of the file; `silently` if enough has been said. */
  closeAtEnd(open: OpenBlock, silently: boolean): void {
    const { reading } = this;
    const { tokens, at } = reading;
    const last = tokens.image(at - 1);
    const isOpenText = last.startsWith('"""') && !/^"""[\s\S]*"""$/.test(last);
    if (!isOpenText && !silently) {
      const fix = addBrace(open, tokens.endOf(at - 1));
      reading.report(({ blocks }) => blocks.neverClosed(called(open, blocks)), open.heading, fix);
    }
    this.insertClosing();
  }

  /** Drops a closing brace that closes nothing, if one stands here. */
  dropStray(): boolean {
    const { reading } = this;
    const { tokens, at } = reading;
    if (!tokens.is(at, '}')) return false;
    const range = tokens.range(at);
    reading.report(
      ({ blocks }) => blocks.closesNothing,
      range,
      takeAway(range, ({ fixes }) => fixes.removeBrace),
    );
    tokens.drop(at);
    return true;
  }

  /** Returns whether what stands here is what the heading before was to enclose: it stands deeper, and a brace is missing. */
  belongsTo({ block, kind, end }: Bare): boolean {
    const { tokens, at } = this.reading;
    const word = tokens.image(at);
    if (end !== at || !block.statements.some(({ words }) => words[0] === word)) return false;
    return (
      !this.reading.blocks.kinds.includes(word) ||
      (this.lacking < 0 && tokens.indent(at) > tokens.indent(kind))
    );
  }

  /** Says that the opening brace is missing, and adds it. */
  openBare({ block, kind, end }: Bare): void {
    const { reading } = this;
    const { tokens } = reading;
    const name = tokens.image(kind + 1);
    const fix: Fix<Message> = {
      title: ({ fixes }) => fixes.addBrace,
      edits: [{ range: tokens.endOf(end - 1), newText: ' {' }],
    };
    reading.report(
      ({ blocks }) => blocks.missingOpening(blocks.called(block.kind, name)),
      tokens.range(end - 1),
      fix,
    );
    tokens.insert(end, '{');
    this.lacking++;
  }

  /** Returns whether the token opens a line no deeper than the heading of the block, as only what follows it does. */
  private isOutside({ indent, heading, isIndented, block }: OpenBlock): boolean {
    const { tokens, at } = this.reading;
    const column = tokens.get(at)?.startColumn ?? 1;
    if (!tokens.opensLine(at) || tokens.range(at).start.line === heading.start.line) return false;
    if (tokens.is(at, '}')) return column < indent;
    if (isIndented) return column <= indent;
    return column <= indent && this.opensElsewhere(block);
  }

  /** Returns whether a declaration begins here that cannot stand in the block. */
  private opensElsewhere({ statements }: Block): boolean {
    const { tokens, at, blocks } = this.reading;
    const kind = tokens.image(at);
    const isHeading = blocks.kinds.includes(kind) && tokens.is(at + 1, 'NAME');
    return isHeading && !statements.some(({ words }) => words[0] === kind);
  }

  private closeBefore(open: OpenBlock): void {
    const { reading } = this;
    const { tokens, at } = reading;
    reading.reportRelated(
      ({ blocks }) => blocks.missingClosing(called(open, blocks)),
      tokens.range(at),
      {
        message: ({ blocks }) => blocks.openedHere(called(open, blocks)),
        range: open.heading,
      },
      addBrace(open, tokens.endOf(at - 1)),
    );
    this.insertClosing();
  }

  private insertClosing(): void {
    const { reading } = this;
    reading.tokens.insert(reading.at, '}');
    reading.at++;
    this.lacking--;
  }
}

function called({ block, name }: OpenBlock, blocks: BlockMessages): string {
  return blocks.called(block.kind, name);
}

function addBrace({ indent }: OpenBlock, range: Range): Fix<Message> {
  return {
    title: ({ fixes }) => fixes.addBrace,
    edits: [{ range, newText: `\n${' '.repeat(indent - 1)}}` }],
  };
}
