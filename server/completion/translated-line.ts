import type { IToken } from 'chevrotain';
import type { TextEdit } from 'vscode-languageserver';
import type { Blocks, Statement } from '../../language/syntax/blocks.ts';
import { saysTheSame } from '../../language/syntax/meant-word.ts';
import { smallWord } from '../../language/syntax/messages/misspelt.ts';
import { conjunction } from '../../language/syntax/messages/word-for-comma.ts';
import type { Choice } from './choice.ts';
import type { Place } from './place.ts';

/** A line with a property as the language has it: `starts |` for `starter |`, `by Kari, |` for `by: Kari og |`. */
export interface TranslatedLine {
  /** The tokens of the text, those of the line as they should be. */
  readonly tokens: readonly IToken[];
  /** Writes the line so, up to the value at the cursor. */
  readonly edits: readonly TextEdit[];
}

/** What should stand for some tokens of a line. */
interface Change {
  readonly at: number;
  readonly count: number;
  /** The offset from which on the text is replaced. */
  readonly start: number;
  readonly text: string;
}

/**
 * Returns how the line should be that begins at the place, up to the offset; undefined where it needs no change.
 * `tokensOf` lexes words of the language and commas.
 */
export function translatedLine(
  { around, document: { textDocument }, start }: Place,
  offset: number,
  tokens: readonly IToken[],
  blocks: Blocks,
  tokensOf: (words: string) => readonly IToken[],
): TranslatedLine | undefined {
  const from = tokens.findIndex(({ startOffset }) => startOffset === start);
  const behind = tokens.findIndex((token) => endOf(token) >= offset);
  const line = from < 0 ? [] : tokens.slice(from, behind < 0 ? tokens.length : behind);
  const statements = blocks.ofType(around.$type).flatMap((block) => block.statements);
  const statement = propertyIn(line, statements);
  if (!statement) return undefined;
  const changes = changesOf(line, statement);
  if (changes.length === 0) return undefined;
  const right = [...line];
  for (const { at, count, text } of changes.toReversed()) {
    const { startOffset, startColumn } = line[at] as IToken;
    right.splice(
      at,
      count,
      ...tokensOf(text).map((token) => ({ ...token, startOffset, startColumn }) as IToken),
    );
  }
  return {
    tokens: [...tokens.slice(0, from), ...right, ...tokens.slice(from + line.length)],
    edits: changes.map(({ at, count, start, text }) => ({
      range: {
        start: textDocument.positionAt(start),
        end: textDocument.positionAt(endOf(line[at + count - 1] as IToken)),
      },
      newText: text,
    })),
  };
}

/** Returns the choices so that each writes the line as it should be, too. */
export function* withLine(choices: Iterable<Choice>, { edits }: TranslatedLine): Iterable<Choice> {
  for (const choice of choices) yield { ...choice, more: [...(choice.more ?? []), ...edits] };
}

function propertyIn([first]: readonly IToken[], statements: readonly Statement[]): Statement | undefined {
  if (!first) return undefined;
  const statement =
    statements.find(({ words }) => words[0] === first.image) ??
    statements.find(({ words: [word = ''] }) => saysTheSame(first.image, word));
  return statement?.block ? undefined : statement;
}

function changesOf(line: readonly IToken[], statement: Statement): Change[] {
  const length = lengthIn(line, statement);
  const isRight = line.slice(0, length).every(({ image }, at) => image === statement.words[at]);
  const changes: Change[] = [];
  const start = line[0]?.startOffset ?? 0;
  if (!isRight) changes.push({ at: 0, count: length, start, text: statement.words.join(' ') });
  const at = line.length - 1;
  const [before, last] = line.slice(-2);
  if (statement.isList && at > length && before && last && conjunction.test(last.image))
    changes.push({ at, count: 1, start: endOf(before), text: before.image === ',' ? '' : ',' });
  return changes;
}

/** Returns how many of the tokens are the property, with a small word or a sign as other languages and notations have it. */
function lengthIn(line: readonly IToken[], { words }: Statement): number {
  const image = (at: number) => line[at]?.image ?? '';
  let length = 1;
  for (const word of words.slice(1)) if (image(length) === word) length++;
  if (image(0) !== words[0] && smallWord.test(image(length))) length++;
  return /^[:=]$/.test(image(length)) ? length + 1 : length;
}

function endOf({ startOffset, image }: IToken): number {
  return startOffset + image.length;
}
