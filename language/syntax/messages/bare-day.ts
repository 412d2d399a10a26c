import type { DayWord } from '../../locale/messages/meant.ts';
import type { Message } from '../../locale/messages.ts';
import type { Block } from '../blocks.ts';
import { saysTheSame } from '../meant-word.ts';
import { type Fix, writeInstead } from '../problem.ts';
import { moveIntoBraces } from './into-block.ts';
import type { Reading } from './reading.ts';
import { writtenDayAt } from './written-day.ts';

/** Returns whether a day stands at the index, or behind a word for one there, that a property of its own could hold. */
export function isBareDay(reading: Reading, block: Block, from: number): boolean {
  const { tokens } = reading;
  const at = saysTheSame(tokens.image(from), 'on') ? from + 1 : from;
  const isDay = ['DAY', 'PERIOD'].some((type) => tokens.is(at, type));
  const isInWords = (): boolean => /^\d/.test(tokens.image(at)) && writtenDayAt(reading, at) !== undefined;
  return namesOfDay(block).length > 0 && (isDay || isInWords());
}

/** Says what a day is called that stands alone in a block: `milestone Decided { 2026-05-01 }`. */
export function strayDay(reading: Reading, block: Block): boolean {
  const { tokens, at } = reading;
  const word = tokens.image(at);
  if (word === 'from' || saysTheSame(word, 'from')) return strayRange(reading, block, dayAt(reading, at + 1));
  const day = dayAt(reading, at);
  if (!day) return false;
  return strayRange(reading, block, day) || sayHowWritten(reading, day, namesOfDay(block));
}

/** `activity Pilot { 2026-05-01 .. 2026-05-20 }`, `fra 1. mai til 20. mai` */
function strayRange(reading: Reading, block: Block, first: DayWritten | undefined): boolean {
  const { tokens, at } = reading;
  if (!first) return false;
  const last = /^(?:\.\.\.?|[–—…-]|till?|to)$/.test(tokens.image(first.end))
    ? dayAt(reading, first.end + 1)
    : undefined;
  if (!last || takenBy(block, [], ['starts', 'ends']).length < 2) return false;
  const range = tokens.range(at, last.end);
  const [found, right] = [tokens.written(at, last.end), `starts ${first.iso} ends ${last.iso}`];
  reading.report(({ values }) => values.isWritten(found, right), range, writeInstead(range, right));
  reading.skipTo(last.end);
  return true;
}

/**
 * Says what a day is called behind a word that no day follows here: one for being done, which takes a per cent,
 * `ferdig 2026-05-01`, or `dato` of what lasts.
 */
export function dayBehindWord(reading: Reading, block: Block): boolean {
  const { tokens, at } = reading;
  const [isDone, isOn] = [saysTheSame(tokens.image(at), 'done'), saysTheSame(tokens.image(at), 'on')];
  if (tokens.opensLine(at + 1) || (!isDone && (!isOn || takenBy(block, ['on'], []).length > 0))) return false;
  const day = dayAt(reading, at + 1);
  const words = isDone ? takenBy<DayWord>(block, ['on', 'due'], ['due', 'finished']) : namesOfDay(block);
  return day !== undefined && sayHowWritten(reading, day, words);
}

/** Says what a day is called that stands in a heading, and that it stands in braces: `milestone Decided 2026-05-01`. */
export function dayInHeading(reading: Reading, block: Block): boolean {
  const { tokens, at } = reading;
  const day = dayAt(reading, at);
  if (!day) return false;
  return sayHowWritten(reading, day, namesOfDay(block), (property) =>
    moveIntoBraces(tokens, at, day.end, property),
  );
}

/** Without a fix of its own the property is written where the day stands. */
function sayHowWritten(
  reading: Reading,
  { iso, end }: DayWritten,
  words: readonly DayWord[],
  fix?: (property: string) => Fix<Message>,
): boolean {
  const { tokens, at } = reading;
  if (words.length === 0) return false;
  const range = tokens.range(at, end);
  const found = tokens.written(at, end);
  const right = (word: DayWord): string => (fix ? `{ ${word} ${iso} }` : `${word} ${iso}`);
  reading.report(
    ({ meant }) => meant.dayIsWritten(found, words, right),
    range,
    ...words.map((word) => fix?.(`${word} ${iso}`) ?? writeInstead(range, right(word))),
  );
  reading.skipTo(end);
  return true;
}

function namesOfDay(block: Block): DayWord[] {
  return takenBy(block, ['on'], ['starts', 'due']);
}

/** Returns those of the words that open a property of the block; of a block that falls on a day, others than of one that lasts. */
function takenBy<Word extends string>(
  { statements }: Block,
  onDay: readonly Word[],
  lasting: readonly Word[],
): Word[] {
  const opens = (word: string): boolean => statements.some(({ words }) => words[0] === word);
  return (opens('on') ? onDay : lasting).filter(opens);
}

/** A day or period, and the index behind it. */
interface DayWritten {
  readonly iso: string;
  readonly end: number;
}

function dayAt(reading: Reading, at: number): DayWritten | undefined {
  const { tokens } = reading;
  const isWhole = ['DAY', 'PERIOD'].some((type) => tokens.is(at, type)) && /^\d{4}-/.test(tokens.image(at));
  return isWhole ? { iso: tokens.image(at), end: at + 1 } : writtenDayAt(reading, at);
}
