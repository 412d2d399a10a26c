import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Block, Blocks, Statement as Rule } from '../../language/syntax/blocks.ts';
import { type Statement, StatementReader } from '../../language/syntax/format/statements.ts';
import { TokenList } from '../../language/syntax/messages/token-list.ts';
import type { VardeServices } from '../../language/syntax/services.ts';

/** A statement as it stands in a text. */
export interface Written {
  /** The file from the root of the repository. */
  readonly file: string;
  /** The declaration that it stands in; empty for the file itself. */
  readonly kind: string;
  /** What it declares; undefined for a property. */
  readonly declares: string | undefined;
  /** The words that open it, none for an arrow: `part of`. */
  readonly words: string;
  /** The text of the statement, its lines moved to the left. */
  readonly text: string;
  /** Its first and last line, counted from 0. */
  readonly first: number;
  readonly last: number;
  /** The words that open the properties and declarations in it. */
  readonly within: readonly string[];
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Returns every statement of the rules' good examples, the frameworks and the example plans, in this order. */
export function writtenStatements(parser: VardeServices['parser']): Written[] {
  const files = ['language/checks/*/*.good.varde', 'language/frameworks/*.varde', 'examples/**/*.varde'];
  return files
    .flatMap((pattern) => globSync(pattern, { cwd: root }).sort())
    .flatMap((file) => statementsIn(file, readFileSync(root + file, 'utf8'), parser));
}

/** Returns every statement of a text, each before those in it. Throws where a part of it cannot be read. */
export function statementsIn(file: string, text: string, parser: VardeServices['parser']): Written[] {
  const tokens = new TokenList(parser.Lexer.tokenize(text).tokens, parser.Lexer.definition, text);
  const blocks: Blocks = parser.Blocks;

  function read(statements: readonly Statement[], block: Block): Written[] {
    return statements.flatMap((statement) => {
      if (!statement.isWhole) return [];
      const rule = ruleAt(statement.from, block);
      const inner = statement.body && rule.block ? read(statement.body.statements, rule.block) : [];
      const { start, end } = tokens.range(statement.from, statement.end);
      const direct = inner.filter(({ kind }) => kind === rule.block?.kind);
      const written: Written = {
        file,
        kind: block.kind,
        declares: rule.block?.kind,
        words: rule.words.join(' '),
        text: textOf(statement),
        first: start.line,
        last: end.line,
        within: [...new Set(direct.map(({ words }) => words))],
      };
      return [written, ...inner];
    });
  }

  function ruleAt(from: number, block: Block): Rule {
    const fitting = block.statements.filter(({ words }) =>
      words.every((word, at) => tokens.image(from + at) === word),
    );
    const [longest] = fitting.sort((a, b) => b.words.length - a.words.length);
    if (!longest) throw new Error(`${file}: nothing in the grammar begins with “${tokens.image(from)}”.`);
    return longest;
  }

  function textOf({ from, end }: Statement): string {
    const [first, last] = [tokens.get(from), tokens.get(end - 1)];
    const indent = ' '.repeat((first?.startColumn ?? 1) - 1);
    return text.slice(first?.startOffset, (last?.endOffset ?? -1) + 1).replaceAll(`\n${indent}`, '\n');
  }

  return read(new StatementReader(tokens, blocks).read(), blocks.file);
}
