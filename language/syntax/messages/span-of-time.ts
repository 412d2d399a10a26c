import type { Statement } from '../blocks.ts';
import { durationUnitOf } from '../literals/unit-words.ts';
import { writeInstead } from '../problem.ts';
import type { Reading } from './reading.ts';
import { takes } from './takes.ts';

const sign = /^(?:-|–|—|\.\.\.?|…|\/|till?|to|eller|or)$/i;

/** Says that a duration is one, where two are written: `takes 2-3 uker`. */
export function spanOfTime(reading: Reading, statement: Statement, from: number): boolean {
  const { tokens } = reading;
  const first = durationAt(reading, from);
  if (!first || !sign.test(tokens.image(first.end)) || tokens.opensLine(first.end)) return false;
  const last = durationAt(reading, first.end + 1);
  if (!last || !takes(statement.element, 'Duration')) return false;
  const unit = last.unit ?? first.unit ?? 'd';
  const [shortest, longest] = [`${first.digits}${first.unit ?? unit}`, `${last.digits}${unit}`];
  const range = tokens.range(from, last.end);
  const found = tokens.written(from, last.end);
  reading.reportLiteral(
    'bad-literal',
    ({ meant }) => meant.oneDuration(found, longest, shortest),
    range,
    writeInstead(range, longest),
    writeInstead(range, shortest),
  );
  tokens.replace(from, last.end, 'DURATION', longest);
  return true;
}

/** A duration, its unit in whatever language, and the index behind it. */
interface DurationWritten {
  readonly digits: string;
  readonly unit: string | undefined;
  readonly end: number;
}

function durationAt({ tokens }: Reading, at: number): DurationWritten | undefined {
  const [, digits, letters] = /^(\d+(?:[.,]\d+)?)([a-z]*)$/.exec(tokens.image(at)) ?? [];
  if (!digits || tokens.opensLine(at)) return undefined;
  const word = letters ? undefined : durationUnitOf(tokens.image(at + 1));
  const unit = letters ? durationUnitOf(letters) : word;
  return { digits: digits.replace(',', '.'), unit, end: word ? at + 2 : at + 1 };
}
