import { partKinds } from '../../plan/framework.ts';
import { nodeKinds } from '../../plan/process.ts';
import type { Block, Statement } from '../blocks.ts';
import { capital, listed, withArticle } from '../phrase.ts';
import { writeInstead } from '../problem.ts';
import { mostSimilar } from '../similar.ts';
import { isOfType } from '../tokens.ts';
import type { Reading } from './reading.ts';

/** Says that a declaration stands in a block that cannot hold it. */
export function misplacedKind(reading: Reading, block: Block): boolean {
  const { tokens, at, blocks } = reading;
  const kind = tokens.image(at);
  if (!blocks.kinds.includes(kind) || !tokens.is(at + 1, 'NAME')) return false;
  const places = blocks
    .withStatement(kind)
    .filter((each) => each.statements.some((s) => s.block && s.words[0] === kind));
  const where = places.includes(blocks.file)
    ? 'outside all braces'
    : `in ${withArticle(listed(kindNames(places)))}`;
  reading.report(
    `${capital(withArticle(kind))} cannot stand ${inside(block)}; it stands ${where}.`,
    tokens.range(at),
  );
  const lineEnd = reading.endOfLine();
  let end = at + 1;
  while (end < lineEnd && !tokens.is(end, '{')) end++;
  reading.skipTo(tokens.is(end, '{') ? tokens.behindBlock(end) : lineEnd);
  return true;
}

/** Says in which blocks a property belongs that stands in another. */
export function misplacedProperty(reading: Reading, block: Block): boolean {
  const { tokens, at, blocks } = reading;
  const word = tokens.image(at);
  const places = blocks.withStatement(word).filter((each) => each.kind !== '');
  if (places.length === 0 || !isWordLike(reading)) return false;
  const statements = places.flatMap((each) => each.statements.filter(({ words }) => words[0] === word));
  const label = (statements.find((each) => matches(reading, each)) ?? statements[0])?.words.join(' ') ?? word;
  const where = someOf(kindNames(places));
  const similar = mostSimilar(word, wordsOf(block));
  const range = tokens.range(at);
  const fixes = similar ? [writeInstead(range, similar)] : [];
  const hint = similar ? ` Did you mean \`${similar}\`?` : '';
  reading.report(
    block.kind === ''
      ? `\`${label}\` stands outside all braces; it belongs in ${where}.`
      : `\`${label}\` does not belong in ${withArticle(block.kind)}; it belongs in ${where}.${hint}`,
    range,
    ...fixes,
  );
  const ends = statements.map((each) => reading.matcher.match(each.element, at).end ?? 0);
  reading.skipTo(Math.max(...ends) || reading.endOfStatement(block));
  return true;
}

/** Says that no property or declaration begins with the word. */
export function unknownWord(reading: Reading, block: Block): boolean {
  const { tokens, at } = reading;
  if (!isWordLike(reading)) return false;
  const word = tokens.image(at);
  const takes = wordsOf(block);
  const list =
    block.kind && takes.length <= 16
      ? ` ${capital(withArticle(block.kind))} takes ${listed(statementNames(block), 'and')}.`
      : '';
  const what = block.kind ? `no property of ${withArticle(block.kind)}` : 'no kind of declaration';
  reading.report(`\`${word}\` is ${what}.${list}`, tokens.range(at));
  const lineEnd = reading.endOfLine();
  reading.skipTo(tokens.is(lineEnd, '{') ? tokens.behindBlock(lineEnd) : lineEnd);
  return true;
}

function matches(reading: Reading, statement: Statement): boolean {
  return reading.matcher.match(statement.element, reading.at).end !== undefined;
}

/** Returns whether a word or name is to be read. */
export function isWordLike({ tokens, at }: Reading): boolean {
  return /^[\p{L}_]/u.test(tokens.image(at)) && !isOfType(tokens.get(at), 'STRING');
}

/** Returns the words that open the statements of a block: its own properties before those that all blocks have. */
export function wordsOf(block: Block): string[] {
  return [...new Set(block.statements.flatMap(({ words }) => words.slice(0, 1)))];
}

function statementNames(block: Block): string[] {
  return [...new Set(block.statements.map(({ words }) => words.join(' ')).filter(Boolean))];
}

/** Returns the first few of the words, and how many more there are. */
function someOf(words: readonly string[]): string {
  const most = 5;
  if (words.length <= most) return listed(words, 'and');
  return `${words.slice(0, most - 1).join(', ')} and ${words.length - most + 1} other kinds`;
}

/** Returns the kinds of the blocks; one stands for all nodes of a process, one for all parts of a framework. */
function kindNames(blocks: readonly Block[]): string[] {
  const kinds = new Set(blocks.map(({ kind }) => kind));
  if (kinds.has('step')) for (const kind of nodeKinds) if (kind !== 'step') kinds.delete(kind);
  if (kinds.has('framework')) for (const kind of partKinds) kinds.delete(kind);
  return [...kinds];
}

function inside(block: Block): string {
  return block.kind ? `in ${withArticle(block.kind)}` : 'outside all braces';
}
