import type { Block, Blocks, Statement as Rule } from '../blocks.ts';
import { Matcher } from '../messages/matcher.ts';
import { mostLevels } from '../messages/reader.ts';
import type { TokenList } from '../messages/token-list.ts';
import { isEnded } from './text-end.ts';

/** A property, a declaration or an arrow: the tokens from `from` up to, not including, `end`. */
export interface Statement {
  readonly from: number;
  readonly end: number;
  /** Whether it could be read; one that could not begins and ends with its lines. */
  readonly isWhole: boolean;
  readonly body: Body | undefined;
}

/** What stands between two braces, and where these are. */
export interface Body {
  readonly open: number;
  readonly close: number;
  readonly statements: readonly Statement[];
}

/** Reads the tokens of a file as statements within statements, and tells those that it cannot read from the whole. */
export class StatementReader {
  private readonly tokens: TokenList;
  private readonly blocks: Blocks;
  private readonly matcher: Matcher;
  private readonly rules = new Map<Block, ReadonlyMap<string | undefined, readonly Rule[]>>();

  constructor(tokens: TokenList, blocks: Blocks) {
    this.tokens = tokens;
    this.blocks = blocks;
    this.matcher = new Matcher(tokens);
  }

  /** Returns the statements of the file, in order; every token belongs to one. */
  read(): Statement[] {
    const { tokens } = this;
    let statements: Statement[] = [];
    let at = 0;
    while (tokens.get(at)) {
      const body = this.readBody(this.blocks.file, at, 0);
      statements = [...statements, ...body.statements];
      at = body.end;
      if (!tokens.get(at)) break;
      // A brace too many may close any of the blocks before it too early, so none of them is known to be whole.
      at++;
      statements = [unread(0, at)];
    }
    return this.wholeLines(statements);
  }

  private readBody(block: Block, from: number, level: number): { statements: Statement[]; end: number } {
    const statements: Statement[] = [];
    let end = from;
    while (this.tokens.get(end) && !this.tokens.is(end, '}')) {
      const statement = this.readStatement(block, end, level);
      statements.push(statement);
      end = statement.end;
    }
    return { statements, end };
  }

  private readStatement(block: Block, at: number, level: number): Statement {
    let longest: Statement | undefined;
    for (const rule of this.rulesAt(block, at)) {
      const statement = rule.block
        ? this.readDeclaration(rule.block, at, level)
        : this.readProperty(rule, at);
      if (statement && statement.end > (longest?.end ?? at)) longest = statement;
    }
    return longest ?? unread(at, this.endOfLine(at));
  }

  private readProperty(rule: Rule, at: number): Statement | undefined {
    const { end } = this.matcher.match(rule.element, at);
    return end !== undefined && this.hasEndedTexts(at, end)
      ? { from: at, end, isWhole: true, body: undefined }
      : undefined;
  }

  private readDeclaration(block: Block, at: number, level: number): Statement | undefined {
    const { tokens } = this;
    let open = at;
    for (const part of block.heading) {
      const { end } = this.matcher.match(part, open);
      if (end === undefined) return undefined;
      open = end;
    }
    if (!this.hasEndedTexts(at, open)) return undefined;
    if (!tokens.is(open, '{')) return { from: at, end: open, isWhole: true, body: undefined };
    if (level >= mostLevels) return unread(at, tokens.behindBlock(open));

    const { statements: read, end: close } = this.readBody(block, open + 1, level + 1);
    if (!tokens.is(close, '}')) return unread(at, close);
    const statements = this.wholeLines(read);
    const sharesLine =
      (statements[0]?.isWhole === false && !tokens.opensLine(open + 1)) ||
      (statements.at(-1)?.isWhole === false && !tokens.opensLine(close));
    return sharesLine
      ? unread(at, close + 1)
      : { from: at, end: close + 1, isWhole: true, body: { open, close, statements } };
  }

  private rulesAt(block: Block, at: number): readonly Rule[] {
    let rules = this.rules.get(block);
    if (!rules) {
      rules = byFirstWord(block.statements);
      this.rules.set(block, rules);
    }
    const byWord = rules.get(this.tokens.image(at)) ?? [];
    const arrows = rules.get(undefined);
    return arrows ? [...byWord, ...arrows] : byWord;
  }

  /** Returns whether a line break may follow every text, as one without an end would swallow what is put behind it. */
  private hasEndedTexts(from: number, end: number): boolean {
    for (let at = from; at < end; at++) {
      if (this.tokens.is(at, 'STRING') && !isEnded(this.tokens.image(at))) return false;
    }
    return true;
  }

  /** Lets what cannot be read reach over whole lines: the statements beside it are left as they are, too. */
  private wholeLines(statements: readonly Statement[]): Statement[] {
    const lines: Statement[][] = [];
    for (const statement of statements) {
      const line = this.tokens.opensLine(statement.from) ? undefined : lines.at(-1);
      if (line) line.push(statement);
      else lines.push([statement]);
    }
    return lines.flatMap((line) => {
      const [first, last] = [line[0], line.at(-1)];
      return first && last && line.some(({ isWhole }) => !isWhole) ? [unread(first.from, last.end)] : line;
    });
  }

  private endOfLine(from: number): number {
    const { tokens } = this;
    let end = from;
    do end = tokens.is(end, '{') ? tokens.behindBlock(end) : end + 1;
    while (tokens.get(end) && !tokens.endsValue(end));
    return end;
  }
}

function byFirstWord(rules: readonly Rule[]): Map<string | undefined, Rule[]> {
  const byWord = new Map<string | undefined, Rule[]>();
  for (const rule of rules) {
    const others = byWord.get(rule.words[0]);
    if (others) others.push(rule);
    else byWord.set(rule.words[0], [rule]);
  }
  return byWord;
}

function unread(from: number, end: number): Statement {
  return { from, end, isWhole: false, body: undefined };
}
