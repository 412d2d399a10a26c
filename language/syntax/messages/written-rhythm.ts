import type { Message } from '../../locale/messages.ts';
import type { Block } from '../blocks.ts';
import { readWrittenRhythm } from '../literals/written-rhythm.ts';
import { certainly, writeInstead } from '../problem.ts';
import type { Reading } from './reading.ts';
import { takes } from './takes.ts';
import type { UnreadValue } from './value.ts';

/** Says how a rhythm in words is written, where the property takes one: `meets hver 4. uke`. */
export function rhythmInWords(reading: Reading, { statement, miss }: UnreadValue): boolean {
  return takes(statement.element, 'Recurrence') && explainRhythm(reading, miss.at);
}

/** Says how a rhythm in words is written that stands alone in a block of what recurs: `ukentlig`. */
export function strayRhythm(reading: Reading, { statements }: Block): boolean {
  return statements.some(({ words }) => words[0] === 'every') && explainRhythm(reading, reading.at);
}

function explainRhythm(reading: Reading, from: number): boolean {
  const { tokens } = reading;
  const start = tokens.get(from)?.startOffset;
  if (start === undefined) return false;
  const lineEnd = reading.endOfLine(from);
  const rhythm = readWrittenRhythm(tokens.written(from, lineEnd));
  const end = rhythm && tokens.indexBehind(from, lineEnd, start + rhythm.length);
  if (!rhythm || end === undefined) return false;
  const range = tokens.range(from, end);
  const found = tokens.written(from, end);
  const message: Message = ({ values }) => values.isWritten(found, rhythm.written);
  reading.reportLiteral('bad-literal', message, range, certainly(writeInstead(range, rhythm.written)));
  tokens.replace(from, end, 'NAME', rhythm.unit);
  tokens.insert(from, 'every');
  return true;
}
