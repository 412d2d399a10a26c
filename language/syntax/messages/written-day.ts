import type { Message } from '../../locale/messages.ts';
import type { Statement } from '../blocks.ts';
import { readWrittenDay, type WrittenDay } from '../literals/written-day.ts';
import { certainly, writeInstead } from '../problem.ts';
import type { Reading } from './reading.ts';
import { takes } from './takes.ts';

/** Says how a day or period in words is written, where the statement takes one: `1. august 2027`, `uke 32`. */
export function explainWrittenDay(reading: Reading, statement: Statement, from: number): boolean {
  const { tokens } = reading;
  const day = takes(statement.element, 'Day', 'Period') ? writtenDayAt(reading, from) : undefined;
  if (!day) return false;
  const { iso, isYearGuessed, year, end } = day;
  const range = tokens.range(from, end);
  const found = tokens.written(from, end);
  const message: Message = ({ days, values }) =>
    isYearGuessed ? days.withYear(found, iso) : values.isWritten(found, iso);
  const fix = writeInstead(range, iso);
  if (!isYearGuessed) reading.reportLiteral('bad-literal', message, range, certainly(fix));
  else reading.reportLiteral('bad-literal', message, range, ...(year === undefined ? [] : [fix]));
  tokens.replace(from, end, 'DAY', iso);
  return true;
}

/** A day or period in words, and the index behind it. */
interface DayInWords extends WrittenDay {
  readonly end: number;
  /** The year that is written near by; undefined where none is. */
  readonly year: string | undefined;
}

/** Returns the day or period in words that begins at the index. */
export function writtenDayAt(reading: Reading, from: number): DayInWords | undefined {
  const { tokens } = reading;
  const start = tokens.get(from)?.startOffset;
  if (start === undefined) return undefined;
  const year = reading.yearNear(start);
  const lineEnd = reading.endOfLine(from);
  const day = readWrittenDay(tokens.written(from, lineEnd), year ?? '2026');
  const end = day && tokens.indexBehind(from, lineEnd, start + day.length);
  return day && end !== undefined ? { ...day, end, year } : undefined;
}
