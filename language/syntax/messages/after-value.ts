import { takeAway, writeInstead } from '../problem.ts';
import { strangeToken } from '../tokens.ts';
import { furtherArrow, labelOfArrow } from './arrow-row.ts';
import { missingComma, propertyBehindComma, strangeProperty } from './missing-comma.ts';
import { perYearInWords } from './per-year.ts';
import type { Reading } from './reading.ts';
import type { Remainder } from './remainder.ts';
import { severalEnds } from './several-ends.ts';
import { product, spacedUnit, thousandsWithPoints, wordForPercent } from './spaced-literal.ts';
import { spacedName } from './spaced-name.ts';
import { takeMarkAway } from './stray-mark.ts';
import { takes } from './takes.ts';
import { explainValue, reportTrailingComma } from './value.ts';
import { wordForComma } from './word-for-comma.ts';
import { wordInside } from './word-inside.ts';
import { explainWrittenDay } from './written-day.ts';
import { writtenMoney } from './written-money.ts';

type Explanation = (reading: Reading, remainder: Remainder) => boolean;

/** Says what is wrong with what follows the value of a property on its line, and mends or skips it. */
export function explainRemainder(reading: Reading, remainder: Remainder): void {
  if (explanations.some((explain) => explain(reading, remainder))) return;
  const { tokens } = reading;
  const { block, end } = remainder;
  const stop = reading.endOfStatement(block, end);
  const [next, before] = [tokens.image(end), tokens.written(reading.at, end)];
  reading.report(({ values }) => values.cannotFollow(next, before), tokens.range(end, stop));
  skipRemainder(reading, end, stop);
}

/** Each returns whether it knows the mistake; the first that does speaks. */
const explanations: readonly Explanation[] = [
  quoteInText,
  severalEnds,
  writtenMoney,
  perYearInWords,
  comma,
  dayInWords,
  thousandsWithPoints,
  spacedUnit,
  wordForPercent,
  product,
  wordForComma,
  wordInside,
  furtherArrow,
  labelOfArrow,
  unfinished,
  unquotedWords,
  strayMark,
  propertyBehindComma,
  strangeProperty,
  spacedName,
  missingComma,
  severalValues,
];

function quoteInText(reading: Reading, { end }: Remainder): boolean {
  const { tokens } = reading;
  const [text, next] = [tokens.get(end - 1), tokens.get(end)];
  if (!tokens.is(end - 1, 'STRING') || next?.startOffset !== (text?.endOffset ?? 0) + 1) return false;
  if (tokens.is(end, ',')) return false;
  const stop = reading.endOfLine(end);
  const range = tokens.range(end - 1, stop);
  const inner = tokens
    .written(end - 1, stop)
    .slice(1)
    .replace(/"$/, '')
    .replace(/(?<!\\)"/g, '\\"');
  reading.report(({ values }) => values.quoteInText, range, writeInstead(range, `"${inner}"`));
  skipRemainder(reading, end, stop);
  return true;
}

function comma(reading: Reading, remainder: Remainder): boolean {
  const { tokens } = reading;
  const { end, statement, block } = remainder;
  if (!tokens.is(end, ',')) return false;
  const next = tokens.image(end + 1);
  const opensProperty = block.statements.some(({ words }) => words[0] === next);
  if (tokens.endsValue(end + 1) || opensProperty) reportTrailingComma(reading, end);
  else if (statement.isList) explainValue(reading, remainder);
  else reportSeveral(reading, remainder, end + 1);
  return true;
}

/** The number of a day was read, and its month follows: `1. august`. */
function dayInWords(reading: Reading, { statement, end }: Remainder): boolean {
  return explainWrittenDay(reading, statement, end - 1);
}

/** The grammar could have read more, had what follows fitted: `baseline 4.2 on` without a day. */
function unfinished(reading: Reading, remainder: Remainder): boolean {
  if (remainder.miss.at <= remainder.end) return false;
  explainValue(reading, remainder);
  return true;
}

function strayMark(reading: Reading, { end }: Remainder): boolean {
  const { tokens } = reading;
  if (!tokens.is(end, strangeToken) && !/^[:.]$/.test(tokens.image(end))) return false;
  takeMarkAway(reading, end);
  return true;
}

/** A name was read where a text is possible, too: `measure number of falls`. */
function unquotedWords(reading: Reading, { statement, end }: Remainder): boolean {
  const { tokens } = reading;
  const from = reading.at + statement.words.length;
  if (
    end !== from + 1 ||
    !tokens.is(from, 'NAME') ||
    !isWordOrPath(tokens.image(end)) ||
    !takes(statement.element, 'STRING')
  )
    return false;
  const stop = reading.endOfLine(end);
  const range = tokens.range(from, stop);
  reading.report(
    ({ values }) => values.textInQuotes,
    range,
    writeInstead(range, `"${tokens.written(from, stop)}"`),
  );
  tokens.replace(from, stop, 'STRING', tokens.written(from, stop));
  return true;
}

function isWordOrPath(image: string): boolean {
  return /^[\p{L}_]|^[./]$/u.test(image);
}

function severalValues(reading: Reading, remainder: Remainder): boolean {
  const { tokens } = reading;
  const { end, statement } = remainder;
  const isSameSort = ['STRING', 'NAME'].some((type) => tokens.is(end - 1, type) && tokens.is(end, type));
  if (statement.isList || statement.words.length === 0 || !isSameSort) return false;
  reportSeveral(reading, remainder, end);
  return true;
}

function reportSeveral(reading: Reading, { block, statement, end }: Remainder, from: number): void {
  const { tokens } = reading;
  const stop = reading.endOfStatement(block, from);
  const range = { start: tokens.endOf(end - 1).start, end: tokens.range(from, stop).end };
  const label = statement.words.join(' ');
  const isName = tokens.is(end - 1, 'NAME') && from === end;
  reading.report(
    ({ values }) => (isName ? values.oneName(label) : values.oneValue(label)),
    tokens.range(from, stop),
    takeAway(range, ({ fixes }) => fixes.removeRest),
  );
  skipRemainder(reading, end, stop);
}

/** Leaves out what follows the value, but keeps the value itself. */
function skipRemainder(reading: Reading, end: number, stop: number): void {
  const { at } = reading;
  reading.skipTo(stop, end);
  reading.at = at;
}
