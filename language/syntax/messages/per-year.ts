import { certainly, writeInstead } from '../problem.ts';
import type { Reading } from './reading.ts';
import type { Remainder } from './remainder.ts';
import { takes } from './takes.ts';

const everyYear =
  /^(?:(?:om|i|per|pr\.?|hvert|kvart|varje|a|every|each)\s+(?:året|år|year)|[åa]rlige?[nt]?|årleg|yearly|annually|\/\s*(?:år|year))(?!\p{L})/iu;

/** Says how money that flows each year is written: `amount 40_000 NOK i året`. */
export function perYearInWords(reading: Reading, { statement, end }: Remainder): boolean {
  const { tokens } = reading;
  const start = tokens.get(end)?.startOffset;
  if (start === undefined || !takes(statement.element, 'Money')) return false;
  const lineEnd = reading.endOfLine(end);
  const [found] = everyYear.exec(tokens.written(end, lineEnd)) ?? [];
  const stop = found && tokens.indexBehind(end, lineEnd, start + found.length);
  if (!found || !stop) return false;
  const range = tokens.range(end, stop);
  const right = 'per year';
  reading.report(
    ({ values }) => values.isWritten(found, right),
    range,
    certainly(writeInstead(range, right)),
  );
  tokens.replace(end, stop, 'year', 'year');
  tokens.insert(end, 'per');
  return true;
}
