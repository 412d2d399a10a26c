import { AstUtils, GrammarAST } from 'langium';
import type { Block, Statement } from '../blocks.ts';
import { explainRemainder } from './after-value.ts';
import { isBareDay } from './bare-day.ts';
import { type Bare, Braces } from './braces.ts';
import { explainHeadingRest, explainMissingName } from './heading.ts';
import { explainHeadingPart } from './heading-party.ts';
import type { Match, Miss } from './matcher.ts';
import { isMeantAsProperty } from './misplaced.ts';
import type { OpenBlock } from './open-block.ts';
import type { Reading } from './reading.ts';
import type { SoundParts } from './sound-parts.ts';
import { spanOfTime } from './span-of-time.ts';
import { explainStray } from './stray.ts';
import { takes } from './takes.ts';
import { explainValue } from './value.ts';
import { meantInside } from './word-inside.ts';

/** No file is told more than this. */
const mostProblems = 500;
/** Blocks nested deeper than this are left out, before they exhaust the parser. */
export const mostLevels = 100;

/** Reads a broken file, block by block and line by line, and mends its tokens until the parser can read them. */
export class Reader {
  private readonly reading: Reading;
  private readonly braces: Braces;
  private readonly sound: SoundParts;
  private bare: Bare | undefined;

  constructor(reading: Reading, sound: SoundParts) {
    this.reading = reading;
    this.braces = new Braces(reading);
    this.sound = sound;
  }

  /** Reads the file, but for its sound parts where its braces do not leave in doubt what stands in which block. */
  read(): void {
    const { reading, braces, sound } = this;
    if (braces.areEven) reading.at = reading.tokens.indexFrom(sound.from);
    this.readBody(reading.blocks.file, undefined);
  }

  /** Returns whether nothing is left but a sound part. */
  private get isBehindMistakes(): boolean {
    const { reading, braces, bare, sound } = this;
    return !bare && braces.areEven && sound.behind.has(reading.tokens.get(reading.at)?.startOffset ?? -1);
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
        if (open) this.braces.closeAtEnd(open, this.isEnough);
        return;
      }
      if (open ? this.braces.close(open) : this.isBehindMistakes) return;
      if (open || !this.braces.dropStray()) this.readStatement(block);
    }
  }

  private readStatement(block: Block): void {
    const { reading, bare } = this;
    const statements = this.statementsAt(block);
    const [first] = statements;
    if (bare && (!first || first.block) && this.braces.belongsTo(bare)) {
      this.braces.openBare(bare);
      this.readBraces(bare.block, bare.kind);
    } else if (first?.block) this.readDeclaration(first.block, block);
    else if (first) this.readProperty(block, statements);
    else explainStray(reading, block);
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
    if (match.end !== undefined && spanOfTime(reading, statement, match.end - 1)) return;
    const miss = match.miss ?? { at, wanted: statement.element };
    const name = this.nameOfArrow(match.end, statement);
    if (name) explainValue(reading, { block, statement, miss: name });
    else if (match.end === undefined) explainValue(reading, { block, statement, miss });
    else if (this.isJunk(match.end, block) && !this.isProperty(block, statement, match.end, miss)) {
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

  /** Returns whether what follows a statement is rather meant to open another one of the block than as a part of it. */
  private isProperty(block: Block, statement: Statement, end: number, miss: Miss): boolean {
    const { reading } = this;
    const isPart = miss.at > end || meantInside(reading, statement, end) !== undefined;
    if (isPart) return false;
    const isDay = isBareDay(reading, block, end) && !takes(statement.element, 'Day', 'Period', 'Range');
    return isDay || isMeantAsProperty(reading, block, end);
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
    else this.bare = { block, end: reading.at, kind };
  }

  private isHeadingJunk(parent: Block): boolean {
    const { reading } = this;
    const isOver = this.isEnough || reading.tokens.is(reading.at, '{');
    return !isOver && this.isJunk(reading.at, parent);
  }

  private readBraces(block: Block, kind: number): void {
    const { reading } = this;
    const { tokens } = reading;
    if (reading.around.length >= mostLevels) {
      reading.report(({ blocks }) => blocks.tooDeep(mostLevels), tokens.range(kind, reading.at));
      reading.skipTo(tokens.behindBlock(reading.at));
      return;
    }
    const open = this.braces.open(block, kind);
    this.bare = undefined;
    reading.around.push(open);
    this.readBody(block, open);
    reading.before = reading.around.pop();
    this.bare = undefined;
  }
}

function reach({ end, miss }: Match): number {
  return end ?? (miss?.at ?? 0) - 0.5;
}
