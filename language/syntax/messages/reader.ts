import { AstUtils, GrammarAST } from 'langium';
import type { Block, Statement } from '../blocks.ts';
import { takeAway } from '../problem.ts';
import { explainRemainder } from './after-value.ts';
import { explainHeadingPart, explainHeadingRest, explainMissingName } from './heading.ts';
import type { Match, Miss } from './matcher.ts';
import type { OpenBlock, Reading } from './reading.ts';
import { explainStray } from './stray.ts';
import { explainValue } from './value.ts';

/** No file is told more than this. */
const mostProblems = 500;
/** Blocks nested deeper than this are left out, before they exhaust the parser. */
export const mostLevels = 100;

const brackets: Readonly<Record<string, string>> = { '[': ']', '(': ')' };

/** A declaration that was read without braces, in case it was meant to have some. */
interface Bare {
  readonly block: Block;
  readonly end: number;
  readonly name: number;
  readonly kind: number;
}

/** Reads a broken file, block by block and line by line, and mends its tokens until the parser can read them. */
export class Reader {
  private readonly reading: Reading;
  /** How many closing braces the file lacks. */
  private lacking: number;
  private level = 0;
  private bare: Bare | undefined;

  constructor(reading: Reading) {
    this.reading = reading;
    const count = (type: string): number => reading.tokens.all.filter(({ image }) => image === type).length;
    this.lacking = count('{') - count('}');
  }

  /** Reads the whole file. */
  read(): void {
    this.readBody(this.reading.blocks.file, undefined);
  }

  /** Returns whether so much is wrong that the rest is left unread. */
  private get isEnough(): boolean {
    return this.reading.problems.length >= mostProblems;
  }

  private readBody(block: Block, open: OpenBlock | undefined): void {
    const { reading } = this;
    const { tokens } = reading;
    while (true) {
      if (this.isEnough) tokens.drop(reading.at, tokens.all.length);
      if (!tokens.get(reading.at)) {
        if (open) this.closeAtEnd(open);
        return;
      }
      if (open && this.lacking > 0 && this.isOutside(open)) {
        this.closeBefore(open);
        return;
      }
      if (tokens.is(reading.at, '}') || (open?.bracket && tokens.image(reading.at) === open.bracket)) {
        if (open) {
          this.close();
          return;
        }
        const range = tokens.range(reading.at);
        reading.report('This `}` closes nothing.', range, takeAway(range, 'the brace'));
        tokens.drop(reading.at);
        continue;
      }
      this.readStatement(block);
    }
  }

  private readStatement(block: Block): void {
    const { reading, bare } = this;
    const word = reading.tokens.image(reading.at);
    const statements = this.statementsAt(block);
    const [first] = statements;
    if (first?.block) this.readDeclaration(first.block, block);
    else if (first) this.readProperty(block, statements);
    else if (bare?.end === reading.at && bare.block.statements.some(({ words }) => words[0] === word)) {
      this.openBare(bare);
    } else explainStray(reading, block);
  }

  /** Returns what the token can open in the block: a property by its word, an arrow by a name. */
  private statementsAt(block: Block): readonly Statement[] {
    const { tokens, at, matcher } = this.reading;
    const byWord = block.statements.filter(
      ({ words }) => words.length > 0 && tokens.is(at, words[0] as string),
    );
    const arrow = block.statements.find(({ words }) => words.length === 0);
    const isArrow = arrow && (matcher.match(arrow.element, at).miss?.at ?? at) > at + 1;
    return isArrow && (byWord.length === 0 || tokens.is(at + 1, '->')) ? [arrow] : byWord;
  }

  private readProperty(block: Block, statements: readonly Statement[]): void {
    const { reading } = this;
    const { at } = reading;
    let best: { statement: Statement; match: Match } | undefined;
    for (const statement of statements) {
      const match = reading.matcher.match(statement.element, at);
      if (!best || reach(match) > reach(best.match)) best = { statement, match };
    }
    if (!best) return;
    const { statement, match } = best;
    const miss = match.miss ?? { at, wanted: statement.element };
    const name = this.nameOfArrow(match.end, statement);
    if (name) explainValue(reading, { block, statement, miss: name });
    else if (match.end === undefined) explainValue(reading, { block, statement, miss });
    else if (this.isJunk(match.end, block)) {
      explainRemainder(reading, { block, statement, miss, end: match.end });
    } else reading.at = match.end;
    this.bare = undefined;
  }

  /** Where a property takes its name from the next line, at which an arrow begins, the value was forgotten. */
  private nameOfArrow(end: number | undefined, { element, words }: Statement): Miss | undefined {
    const { tokens } = this.reading;
    if (end === undefined || words.length === 0 || !tokens.is(end, '->')) return undefined;
    const wanted = AstUtils.streamAst(element).find(GrammarAST.isCrossReference);
    return wanted && tokens.opensLine(end - 1) ? { at: end - 1, wanted } : undefined;
  }

  /** Returns whether what follows a statement on its line neither opens another nor closes the block. */
  private isJunk(end: number, block: Block): boolean {
    const { reading } = this;
    if (reading.tokens.endsValue(end)) return false;
    const { at } = reading;
    reading.at = end;
    const opens = this.statementsAt(block).length > 0;
    reading.at = at;
    return !opens;
  }

  private readDeclaration(block: Block, parent: Block): void {
    const { reading } = this;
    const { tokens } = reading;
    const kind = reading.at;
    let hasTitle = false;
    for (const part of block.heading) {
      let match = reading.matcher.match(part, reading.at);
      while (match.end === undefined && !this.isEnough) {
        explainMissingName(reading, block, part);
        match = reading.matcher.match(part, reading.at);
      }
      if (match.end === undefined) return;
      if (part.cardinality === '?' && match.miss && match.miss.at > match.end) {
        explainHeadingPart(reading, block, match.miss);
      } else {
        hasTitle ||= match.end > reading.at && tokens.is(reading.at, 'STRING');
        reading.at = match.end;
      }
    }
    while (this.isHeadingJunk(parent)) explainHeadingRest(reading, block, hasTitle);
    if (tokens.is(reading.at, '{')) this.readBraces(block, kind);
    else this.bare = { block, end: reading.at, kind, name: reading.at - 1 };
  }

  private isHeadingJunk(parent: Block): boolean {
    const { reading } = this;
    const isOver = this.isEnough || reading.tokens.is(reading.at, '{');
    return !isOver && this.isJunk(reading.at, parent);
  }

  private readBraces(block: Block, kind: number): void {
    const { reading } = this;
    const { tokens } = reading;
    const heading = tokens.range(kind, Math.min(kind + 2, reading.at));
    if (this.level >= mostLevels) {
      reading.report(`Blocks are nested more than ${mostLevels} deep here.`, heading);
      reading.skipTo(tokens.behindBlock(reading.at));
      return;
    }
    const name = `${block.kind} \`${tokens.image(kind + 1)}\``;
    const bracket = brackets[tokens.image(reading.at)];
    const open = { block, heading, name, indent: tokens.indent(kind), ...(bracket && { bracket }) };
    reading.at++;
    this.level++;
    this.bare = undefined;
    this.readBody(block, open);
    this.level--;
    this.bare = undefined;
  }

  private openBare({ block, end, kind, name }: Bare): void {
    const { reading } = this;
    const { tokens } = reading;
    const fix = { title: 'Add the brace', edits: [{ range: tokens.endOf(end - 1), newText: ' {' }] };
    reading.report(
      `A \`{\` is missing behind the heading of ${block.kind} \`${tokens.image(kind + 1)}\`.`,
      tokens.range(name),
      fix,
    );
    tokens.insert(end, '{');
    this.lacking++;
    this.readBraces(block, kind);
  }

  private close(): void {
    const { reading } = this;
    if (!reading.tokens.is(reading.at, '}')) reading.tokens.replace(reading.at, reading.at + 1, '}', '}');
    reading.at++;
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
    this.insertBrace();
  }

  private closeAtEnd(open: OpenBlock): void {
    const { reading } = this;
    const { tokens, at } = reading;
    const last = tokens.get(at - 1);
    const isOpenText = last?.image.startsWith('"""') && !/^"""[\s\S]*"""$/.test(last.image);
    if (!isOpenText && !this.isEnough) {
      const fix = addBrace(open, tokens.endOf(at - 1));
      reading.report(`The block of ${open.name} is never closed: a \`}\` is missing.`, open.heading, fix);
    }
    this.insertBrace();
  }

  private insertBrace(): void {
    const { reading } = this;
    reading.tokens.insert(reading.at, '}');
    reading.at++;
    this.lacking--;
  }
}

function addBrace(
  { indent }: OpenBlock,
  range: ReturnType<Reading['tokens']['range']>,
): {
  title: string;
  edits: { range: typeof range; newText: string }[];
} {
  return { title: 'Add the brace', edits: [{ range, newText: `\n${' '.repeat(indent - 1)}}` }] };
}

function reach({ end, miss }: Match): number {
  return end ?? (miss?.at ?? 0) - 0.5;
}
