import type { GrammarAST } from 'langium';
import type { Message } from '../../locale/messages.ts';
import { capital } from '../../locale/phrases.ts';
import type { Block } from '../blocks.ts';
import { saysTheSame } from '../meant-word.ts';
import { certainly, takeAway, writeInstead } from '../problem.ts';
import { strangeToken } from '../tokens.ts';
import { dayInHeading } from './bare-day.ts';
import { bracketsForBraces } from './brackets.ts';
import { nameFrom } from './declared-role.ts';
import { headingPartInOtherWords, partyWithoutBy } from './heading-party.ts';
import { moveIntoBraces } from './into-block.ts';
import { behindSmallWord } from './misspelt.ts';
import { nameFromNumber, nameOfWords, oddName, severalNames } from './odd-name.ts';
import type { Reading } from './reading.ts';
import { takeMarkAway } from './stray-mark.ts';
import { wordForCommaInHeading } from './word-for-comma.ts';

/** Says why what the heading must have cannot be read, and mends the heading so that it can. */
export function explainMissingName(reading: Reading, block: Block, part: GrammarAST.AbstractElement): void {
  const { tokens, at } = reading;
  const what = reading.wanted.phrase(part, block.type);
  if (tokens.opensLine(at) || tokens.is(at, '{') || tokens.is(at, '}')) {
    reading.report(
      (messages) => messages.blocks.headingWants(block.kind, what(messages)),
      tokens.range(at - 1),
    );
    tokens.insert(at, 'NAME');
  } else if (tokens.is(at, 'STRING')) explainTitleFirst(reading, block, part);
  else if (/^\d/.test(tokens.image(at))) nameBeginsWithNumber(reading, block, what);
  else {
    const found = tokens.image(at);
    reading.report(
      (messages) => messages.blocks.headingWantsNot(block.kind, what(messages), found),
      tokens.range(at),
    );
    tokens.drop(at);
    if (!tokens.is(at, 'NAME')) tokens.insert(at, 'NAME');
  }
}

function nameBeginsWithNumber(reading: Reading, { kind }: Block, what: Message): void {
  const { range, name } = nameFromNumber(reading, kind);
  reading.report(
    (messages) => messages.blocks.headingWantsLetter(kind, what(messages)),
    range,
    writeInstead(range, name),
  );
}

/** Says what cannot stand between a heading and its block, and takes it away. */
export function explainHeadingRest(reading: Reading, block: Block, hasTitle: boolean): void {
  const { tokens, at } = reading;
  if (habits.some((explain) => explain(reading, block, hasTitle))) return;
  const end = reading.endOfHeading(at);
  const range = tokens.range(at, end);
  const written = tokens.written(at, end);
  const property = propertyUpTo(end, reading, block, hasTitle);
  if (/^[:=]$/.test(tokens.image(at))) {
    reading.report(
      ({ blocks }) => blocks.noColon,
      tokens.range(at),
      certainly(takeAway(tokens.range(at), ({ fixes }) => fixes.removeColon)),
    );
    tokens.drop(at);
    if (!hasTitle && tokens.is(at, 'STRING')) reading.at++;
  } else if (property) {
    reading.report(
      ({ blocks }) => blocks.propertiesBetweenBraces,
      range,
      moveIntoBraces(tokens, at, end, property),
    );
    reading.skipTo(end);
  } else if (!hasTitle && nameOfWords(reading)) {
    return;
  } else if (!hasTitle && (tokens.is(at, 'NAME') || tokens.is(at, strangeToken))) {
    reading.report(({ blocks }) => blocks.titleInQuotes, range, writeInstead(range, `"${written}"`));
    tokens.replace(at, end, 'STRING', written);
    reading.at++;
  } else {
    reading.report(({ blocks }) => blocks.headingOrder(block.kind), range);
    reading.skipTo(end);
  }
}

/** Each returns whether it knows the habit by which somebody has written the heading; the first that does speaks. */
const habits: readonly ((reading: Reading, block: Block, hasTitle: boolean) => boolean)[] = [
  textThatNeverEnds,
  semicolon,
  oddName,
  severalNames,
  headingPartInOtherWords,
  wordForCommaInHeading,
  dayInHeading,
  partyWithoutBy,
  bracketsForBraces,
];

function semicolon(reading: Reading): boolean {
  if (reading.tokens.image(reading.at) !== ';') return false;
  takeMarkAway(reading, reading.at);
  return true;
}

/** `phase Pilot "Prøve ut { activity Kurs "Kurs" }`: the quotation mark of the next text ends the one before. */
function textThatNeverEnds(reading: Reading): boolean {
  const { tokens, at } = reading;
  const [text, next] = [tokens.get(at - 1), tokens.get(at)];
  const brace = tokens.image(at - 1).search(/\s*\{/);
  if (!tokens.is(at - 1, 'STRING') || brace < 0 || next?.startOffset !== (text?.endOffset ?? 0) + 1)
    return false;
  const { start } = tokens.range(at - 1);
  const place = { line: start.line, character: start.character + brace };
  reading.report(
    ({ files }) => files.textNeverEnds,
    { start, end: place },
    {
      title: ({ fixes }) => fixes.addQuote,
      edits: [{ range: { start: place, end: place }, newText: '"' }],
    },
  );
  let end = at;
  while (!tokens.opensLine(end)) end++;
  reading.skipTo(end);
  return true;
}

/** Returns the property that stands up to the index; in another language only behind a title, where it cannot be a part of one. */
function propertyUpTo(
  end: number,
  reading: Reading,
  { statements }: Block,
  hasTitle: boolean,
): string | undefined {
  const { tokens, at } = reading;
  const word = tokens.image(at);
  if (statements.some(({ words }) => words[0] === word)) return tokens.written(at, end);
  const said = statements.find(({ words: [first = ''] }) => hasTitle && saysTheSame(word, first));
  return said && `${said.words.join(' ')} ${tokens.written(behindSmallWord(reading, said.words), end)}`;
}

function explainTitleFirst(reading: Reading, block: Block, part: GrammarAST.AbstractElement): void {
  const { tokens, at } = reading;
  const title = tokens.image(at);
  if (tokens.is(at + 1, 'NAME') && !tokens.opensLine(at + 1)) {
    const range = tokens.range(at, at + 2);
    const fix = certainly(writeInstead(range, `${tokens.image(at + 1)} ${title}`));
    reading.report(({ blocks }) => blocks.nameBeforeTitle, range, fix);
    tokens.drop(at);
    return;
  }
  const what = reading.wanted.phrase(part, block.type);
  if (reading.wanted.isFor(part, 'name')) {
    const name = nameFrom(title) || capital(block.kind);
    const edit = { range: tokens.endOf(at - 1), newText: ` ${name}` };
    const example = `${block.kind} ${name} ${title}`;
    reading.report(
      (messages) => messages.blocks.wantsBeforeTitleAs(block.kind, what(messages), example),
      tokens.range(at - 1),
      { title: ({ fixes }) => fixes.name(name), edits: [edit] },
    );
  } else {
    reading.report(
      (messages) => messages.blocks.wantsBeforeTitle(block.kind, what(messages)),
      tokens.range(at - 1),
    );
  }
  tokens.insert(at, 'NAME');
}
