import type { Where } from '../../locale/messages/stray.ts';
import { partKinds } from '../../plan/framework.ts';
import { nodeKinds } from '../../plan/process.ts';
import type { Block, Blocks, Statement } from '../blocks.ts';
import { saysTheSame } from '../meant-word.ts';
import { writeInstead } from '../problem.ts';
import { mostSimilar } from '../similar.ts';
import { isOfType } from '../tokens.ts';
import { moveHomeOrRemove, noteOrRemove } from './home.ts';
import type { Reading } from './reading.ts';
import type { TokenList } from './token-list.ts';

/** Says that a declaration stands in a block that cannot hold it. */
export function misplacedKind(reading: Reading, block: Block): boolean {
  const { tokens, at, blocks } = reading;
  const kind = tokens.image(at);
  const isProperty = wordsOf(block).some((each) => saysTheSame(kind, each));
  if (isProperty || !blocks.kinds.includes(kind) || !tokens.is(at + 1, 'NAME')) return false;
  const belongs = homesOf(kind, blocks);
  reading.report(({ stray }) => stray.misplacedKind(kind, whereIs(block), belongs), tokens.range(at));
  const lineEnd = reading.endOfLine();
  let end = at + 1;
  while (end < lineEnd && !tokens.is(end, '{')) end++;
  reading.skipTo(tokens.is(end, '{') ? tokens.behindBlock(end) : lineEnd);
  return true;
}

/** Says that a kind stands where a property is wanted: `cost 40_000 NOK` in a risk. */
export function kindForProperty(reading: Reading, block: Block): boolean {
  const { tokens, at, blocks } = reading;
  const kind = tokens.image(at);
  if (!blocks.kinds.includes(kind) || !block.kind) return false;
  const range = tokens.range(at);
  const meant = mostSimilar(kind, wordsOf(block));
  if (meant) {
    reading.report(({ stray }) => stray.opensNoProperty(kind, meant), range, writeInstead(range, meant));
    tokens.replace(at, at + 1, meant, kind);
    return true;
  }
  const end = reading.endOfStatement(block);
  const belongs = homesOf(kind, blocks);
  reading.report(({ stray }) => stray.kindWithoutName(kind, belongs), range, ...noteOrRemove(reading, end));
  reading.skipTo(end);
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
  const belongs = someOf(kindNames(places));
  const similar = mostSimilar(word, wordsOf(block));
  const range = tokens.range(at);
  const fixes = similar ? [writeInstead(range, similar)] : [];
  const ends = statements.map((each) => reading.matcher.match(each.element, at).end ?? 0);
  const end = Math.max(...ends);
  reading.report(
    ({ stray }) => stray.misplacedProperty(label, whereIs(block), belongs, similar),
    range,
    ...fixes,
    ...(end > 0 ? moveHomeOrRemove(reading, end) : noteOrRemove(reading, reading.endOfStatement(block))),
  );
  reading.skipTo(end || reading.endOfStatement(block));
  return true;
}

/** Says where a declaration or property belongs that is written in the words of another language. */
export function misplacedInOtherWords(reading: Reading, block: Block): boolean {
  const { tokens, at, blocks } = reading;
  const word = tokens.image(at);
  const meant = [...new Set(blocks.all.flatMap(wordsOf))].filter((each) => saysTheSame(word, each));
  const isKind = (each: string): boolean => blocks.kinds.includes(each);
  const isHeading = tokens.is(at + 1, 'NAME') && !tokens.opensLine(at + 1);
  const likeliest = meant.find((each) => isKind(each) === isHeading) ?? meant[0];
  if (!likeliest || !isWordLike(reading)) return false;
  tokens.replace(at, at + 1, likeliest, likeliest);
  return [misplacedKind, misplacedProperty, kindForProperty].some((explain) => explain(reading, block));
}

/** Returns whether a property of another kind stands at the index, or one of this kind in words of another language. */
export function isMeantAsProperty({ tokens, blocks, matcher }: Reading, block: Block, at: number): boolean {
  const word = tokens.image(at);
  if (wordsOf(block).some((own) => saysTheSame(word, own))) return true;
  const places = blocks.withStatement(word).filter(({ kind }) => kind !== '');
  return places
    .flatMap(({ statements }) =>
      statements.filter(({ words, block: nested }) => words[0] === word && !nested),
    )
    .some(({ element }) => (matcher.match(element, at).end ?? 0) > at + 1);
}

/** Says that no property or declaration begins with the word. */
export function unknownWord(reading: Reading, block: Block): boolean {
  const { tokens, at } = reading;
  if (!isWordLike(reading)) return false;
  const word = tokens.image(at);
  const takes = wordsOf(block);
  const list = takes.length <= 16 ? statementNames(block) : undefined;
  const lineEnd = block.kind ? reading.endOfStatement(block) : reading.endOfLine();
  const end = tokens.is(lineEnd, '{') ? tokens.behindBlock(lineEnd) : lineEnd;
  const isPerson = !block.kind && tokens.is(at + 1, 'NAME') && lineEnd === behindTitle(tokens, at + 2);
  const range = tokens.range(at);
  reading.report(
    ({ stray }) => (block.kind ? stray.noProperty(word, block.kind, list) : stray.noKind(word)),
    range,
    ...(isPerson ? [writeInstead(range, 'role')] : []),
    ...noteOrRemove(reading, end),
  );
  reading.skipTo(end);
  return true;
}

function behindTitle(tokens: TokenList, at: number): number {
  return tokens.is(at, 'STRING') ? at + 1 : at;
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

function homesOf(kind: string, blocks: Blocks): Where {
  const places = blocks
    .withStatement(kind)
    .filter((each) => each.statements.some((s) => s.block && s.words[0] === kind));
  return places.includes(blocks.file) ? 'file' : { kinds: kindNames(places), more: 0 };
}

/** Returns the first few of the words, and how many more there are. */
function someOf(words: readonly string[]): Where {
  const most = 5;
  if (words.length <= most) return { kinds: words, more: 0 };
  return { kinds: words.slice(0, most - 1), more: words.length - most + 1 };
}

/** Returns the kinds of the blocks; one stands for all nodes of a process, one for all parts of a framework. */
function kindNames(blocks: readonly Block[]): string[] {
  const kinds = new Set(blocks.map(({ kind }) => kind));
  if (kinds.has('step')) for (const kind of nodeKinds) if (kind !== 'step') kinds.delete(kind);
  if (kinds.has('framework')) for (const kind of partKinds) kinds.delete(kind);
  return [...kinds];
}

function whereIs({ kind }: Block): Where {
  return kind ? { kinds: [kind], more: 0 } : 'file';
}
