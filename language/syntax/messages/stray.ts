import { partKinds } from '../../plan/framework.ts';
import { nodeKinds } from '../../plan/process.ts';
import type { Block, Blocks, Statement } from '../blocks.ts';
import { listed, withArticle } from '../phrase.ts';
import { takeAway, writeInstead } from '../problem.ts';
import { mostSimilar } from '../similar.ts';
import { isOfType, strangeToken } from '../tokens.ts';
import type { Reading } from './reading.ts';

type Explanation = (reading: Reading, block: Block) => boolean;

/** Says why the token can open nothing in the block, and mends or skips it so that reading goes on. */
export function explainStray(reading: Reading, block: Block): void {
  if (explanations.some((explain) => explain(reading, block))) return;
  const { tokens, at } = reading;
  const end = reading.endOfStatement(block);
  reading.report(`\`${tokens.image(at)}\` cannot stand here.`, tokens.range(at));
  reading.skipTo(end);
}

/** Each returns whether it knows the mistake; the first that does speaks. */
const explanations: readonly Explanation[] = [
  strayBraces,
  strayText,
  strayTag,
  strayMark,
  misplacedKind,
  missingArrow,
  misspelt,
  misplacedProperty,
  unknownWord,
];

function strayBraces(reading: Reading): boolean {
  const { tokens, at } = reading;
  if (!tokens.is(at, '{')) return false;
  reading.report('These braces belong to nothing: a kind and a name stand before them.', tokens.range(at));
  reading.skipTo(tokens.behindBlock(at));
  return true;
}

function strayText(reading: Reading, block: Block): boolean {
  const { tokens, at } = reading;
  if (!tokens.is(at, 'STRING')) return false;
  const fix = { title: 'Make it a note', edits: [{ range: startOf(reading), newText: 'note ' }] };
  const isInBlock = block.kind !== '';
  reading.report(
    'A text stands after a property, as in `note "…"`.',
    tokens.range(at),
    ...(isInBlock ? [fix] : []),
  );
  reading.skipTo(at + 1);
  return true;
}

function strayTag(reading: Reading): boolean {
  const { tokens, at } = reading;
  if (!tokens.is(at, 'TAG')) return false;
  reading.report('Tags stand in the heading, before the braces.', tokens.range(at));
  reading.skipTo(at + 1);
  return true;
}

function strayMark(reading: Reading): boolean {
  const { tokens, at } = reading;
  if (!tokens.is(at, strangeToken) && !/^[:;,.]$/.test(tokens.image(at))) return false;
  const range = tokens.range(at);
  const mark = tokens.image(at);
  reading.report(`\`${mark}\` means nothing here.`, range, takeAway(range, `\`${mark}\``));
  tokens.drop(at);
  return true;
}

function misplacedKind(reading: Reading, block: Block): boolean {
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

function missingArrow(reading: Reading, block: Block): boolean {
  const { tokens, at } = reading;
  if (!arrowOf(block) || !tokens.is(at, 'NAME')) return false;
  let end = at + 1;
  while (!tokens.endsValue(end) && /^[-=>→–—]+$/.test(tokens.image(end))) end++;
  if (!tokens.is(end, 'NAME') || tokens.endsValue(end)) return false;
  const isWritten = end > at + 1;
  if (!isWritten && mostSimilar(tokens.image(at), wordsOf(block)) && !isArrow(reading, end + 1)) return false;
  const range = isWritten ? tokens.range(at + 1, end) : tokens.range(at, end + 1);
  const written = isWritten ? '->' : `${tokens.image(at)} -> ${tokens.image(end)}`;
  reading.report(
    isWritten ? 'An arrow is written `->`.' : 'An arrow `->` stands between two nodes.',
    range,
    writeInstead(range, written),
  );
  tokens.drop(at + 1, end);
  tokens.insert(at + 1, '->');
  return true;
}

function misspelt(reading: Reading, block: Block): boolean {
  const { tokens, at } = reading;
  const word = tokens.image(at);
  const meant = mostSimilar(word, wordsOf(block));
  if (!meant || !isWordLike(reading) || isKnown(word, reading.blocks)) return false;
  const range = tokens.range(at);
  const sort = block.statements.some((s) => s.words[0] === meant && s.block) ? 'declaration' : 'property';
  reading.report(
    `\`${word}\` opens no ${sort}. Did you mean \`${meant}\`?`,
    range,
    writeInstead(range, meant),
  );
  tokens.replace(at, at + 1, meant, word);
  return true;
}

function misplacedProperty(reading: Reading, block: Block): boolean {
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

function unknownWord(reading: Reading, block: Block): boolean {
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

function isKnown(word: string, blocks: Blocks): boolean {
  return blocks.withStatement(word).length > 0;
}

function isWordLike({ tokens, at }: Reading): boolean {
  return /^[\p{L}_]/u.test(tokens.image(at)) && !isOfType(tokens.get(at), 'STRING');
}

function isArrow({ tokens }: Reading, at: number): boolean {
  return tokens.is(at, '->');
}

function arrowOf(block: Block): Statement | undefined {
  return block.statements.find(({ words }) => words.length === 0);
}

/** Returns the words that open the statements of a block: its own properties before those that all blocks have. */
function wordsOf(block: Block): string[] {
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

function startOf({ tokens, at }: Reading): {
  start: { line: number; character: number };
  end: { line: number; character: number };
} {
  const { start } = tokens.range(at);
  return { start, end: start };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
