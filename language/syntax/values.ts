import { type CstNode, DefaultValueConverter, type GrammarAST, type ValueType } from 'langium';

/** Turns the text of a token into its value: unquotes texts, normalises names, strips the sign of a tag. */
export class VardeValueConverter extends DefaultValueConverter {
  protected override runConverter(rule: GrammarAST.AbstractRule, input: string, cst: CstNode): ValueType {
    switch (rule.name) {
      case 'STRING':
        return unquote(input);
      case 'TAG':
        return input.slice(1).normalize('NFC');
      case 'Name':
      case 'NAME':
      case 'Word':
      case 'Reference':
        return input.replace(/\s+/g, '').normalize('NFC');
      default:
        return super.runConverter(rule, input, cst);
    }
  }
}

/**
 * Returns the text between the quotes: escapes resolved, the common indentation of a block removed.
 * A text whose quotes were forgotten is returned as it is.
 */
export function unquote(written: string): string {
  if (!/^["“”„«]/.test(written)) return written.normalize('NFC');
  if (written.startsWith('"""') && written.length >= 6) return dedent(written.slice(3, -3));
  const body = written.slice(1).replace(/(?<=(?:^|[^\\])(?:\\\\)*)["“”»]$/, '');
  return unescapeQuotes(body).normalize('NFC');
}

/** Returns the text as it is written on one line, in quotes. */
export function quote(text: string): string {
  return `"${escapeQuotes(text)}"`;
}

/** Returns the text as it is written: on one line, or as a block of its lines, without the space around all of it. */
export function quoteLines(text: string): string {
  const lines = text.trim().split(/\r\n|\r|\n/);
  if (lines.length === 1) return quote(lines.join());
  const written = lines.map((line) => (line.trim() === '' ? '' : `  ${escapeQuotes(line)}`));
  return ['"""', ...written, '  """'].join('\n');
}

function escapeQuotes(text: string): string {
  return text.replace(/["\\]/g, '\\$&');
}

function unescapeQuotes(text: string): string {
  return text.replace(/\\(["\\])/g, '$1');
}

function dedent(block: string): string {
  const lines = block.replaceAll('\r\n', '\n').split('\n');
  const indents = lines
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0);
  // A block may have more lines than a function takes arguments.
  const indent = indents.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY);
  const text = lines.map((line, at) => (at === 0 ? line.trimStart() : line.slice(indent))).join('\n');
  return unescapeQuotes(text.replace(/^[ \t]*\n/, '').trimEnd()).normalize('NFC');
}
