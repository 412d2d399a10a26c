import { certainly, writeInstead } from '../problem.ts';
import type { Reading } from './reading.ts';
import type { Remainder } from './remainder.ts';

/** What people write for an arrow. */
const arrowSign = /^[-=>→–—]+$/;

/** Says how a further arrow in a row is written, or that it is missing: `Rings -> Assess => Visit`. */
export function furtherArrow(reading: Reading, { end, statement }: Remainder): boolean {
  const { tokens } = reading;
  const isSign = arrowSign.test(tokens.image(end));
  const name = isSign ? end + 1 : end;
  const isNode =
    tokens.is(name, 'NAME') && (isSign ? !tokens.endsValue(name) : reading.declares(tokens.image(end)));
  if (statement.words.length > 0 || !isNode) return false;
  const range = tokens.range(end);
  const fix = writeInstead(range, isSign ? '->' : `-> ${tokens.image(end)}`);
  reading.report(
    ({ stray }) => (isSign ? stray.arrowIsWritten : stray.arrowBetween),
    range,
    isSign ? certainly(fix) : fix,
  );
  if (isSign) tokens.replace(end, end + 1, '->', '->');
  else tokens.insert(end, '->');
  return true;
}

/** Says that the label of an arrow stands in quotes: `Serious -> Visit yes`, `Serious -> Visit (yes)`. */
export function labelOfArrow(reading: Reading, { end, statement }: Remainder): boolean {
  const { tokens } = reading;
  const isBracketed = tokens.image(end) === '(' && tokens.image(end + 2) === ')';
  const at = isBracketed ? end + 1 : end;
  const stop = isBracketed ? end + 3 : end + 1;
  if (statement.words.length > 0 || !tokens.is(at, 'NAME')) return false;
  const range = tokens.range(end, stop);
  const label = `"${tokens.image(at)}"`;
  reading.report(({ values }) => values.textInQuotes, range, writeInstead(range, label));
  tokens.replace(end, stop, 'STRING', label);
  return true;
}
