import type { Range } from 'vscode-languageserver-types';
import type { Block } from '../blocks.ts';
import { type Fix, takeAway } from '../problem.ts';
import type { Reading } from './reading.ts';

/** A block whose closing brace has not been read yet. */
export interface OpenBlock {
  /** What it is called: goal `Calm`. */
  readonly name: string;
  /** The kind and name that open it. */
  readonly heading: Range;
  /** The column at which its first line begins. */
  readonly indent: number;
  /** What closes it. */
  readonly bracket: string;
}

/** A declaration that was read without braces, in case it was meant to have some. */
export interface Bare {
  readonly block: Block;
  /** The index of its kind, and the index behind its heading. */
  readonly kind: number;
  readonly end: number;
}

/** Brackets that some write for braces. */
const brackets: Readonly<Record<string, string>> = { '[': ']', '(': ')' };

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

  /** Reads the opening brace of a block whose kind stands at the index. */
  open(block: Block, kind: number): OpenBlock {
    const { tokens, at } = this.reading;
    this.reading.at++;
    return {
      name: `${block.kind} \`${tokens.image(kind + 1)}\``,
      heading: tokens.range(kind, Math.min(kind + 2, at)),
      indent: tokens.indent(kind),
      bracket: brackets[tokens.image(at)] ?? '}',
    };
  }

  /** Reads on behind the closing brace, if the block ends here, though its brace be missing. */
  close(open: OpenBlock): boolean {
    const { reading } = this;
    const { tokens, at } = reading;
    if (this.lacking > 0 && this.isOutside(open)) this.closeBefore(open);
    else if (tokens.is(at, '}')) reading.at++;
    else if (tokens.image(at) === open.bracket) {
      tokens.replace(at, at + 1, '}', open.bracket);
      reading.at++;
    } else return false;
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
      reading.report(`The block of ${open.name} is never closed: a \`}\` is missing.`, open.heading, fix);
    }
    this.insertClosing();
  }

  /** Drops a closing brace that closes nothing, if one stands here. */
  dropStray(): boolean {
    const { reading } = this;
    const { tokens, at } = reading;
    if (!tokens.is(at, '}')) return false;
    const range = tokens.range(at);
    reading.report('This `}` closes nothing.', range, takeAway(range, 'the brace'));
    tokens.drop(at);
    return true;
  }

  /** Says that the opening brace is missing, and adds it. */
  openBare({ block, kind, end }: Bare): void {
    const { reading } = this;
    const { tokens } = reading;
    const fix = { title: 'Add the brace', edits: [{ range: tokens.endOf(end - 1), newText: ' {' }] };
    const name = `${block.kind} \`${tokens.image(kind + 1)}\``;
    reading.report(`A \`{\` is missing behind the heading of ${name}.`, tokens.range(end - 1), fix);
    tokens.insert(end, '{');
    this.lacking++;
  }

  /** Returns whether the token opens a line no deeper than the heading of the block, as only what follows it does. */
  private isOutside({ indent, heading }: OpenBlock): boolean {
    const { tokens, at } = this.reading;
    const column = tokens.get(at)?.startColumn ?? 1;
    if (!tokens.opensLine(at) || tokens.range(at).start.line === heading.start.line) return false;
    return tokens.is(at, '}') ? column < indent : column <= indent;
  }

  private closeBefore(open: OpenBlock): void {
    const { reading } = this;
    const { tokens, at } = reading;
    reading.reportRelated(
      `Before this, a \`}\` is missing: the block of ${open.name} is still open.`,
      tokens.range(at),
      { message: `${open.name} is opened here.`, range: open.heading },
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

function addBrace({ indent }: OpenBlock, range: Range): Fix {
  return { title: 'Add the brace', edits: [{ range, newText: `\n${' '.repeat(indent - 1)}}` }] };
}
