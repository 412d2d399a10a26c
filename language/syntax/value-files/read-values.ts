import type { Period } from '../../plan/literals.ts';
import { parseNumber, plainNumber } from '../literals/number.ts';
import { parsePeriod } from '../literals/period.ts';

/** A value and the period in which it was measured. */
export interface DatedValue {
  readonly on: Period;
  readonly value: number;
}

/** A line that is not a period and a number; lines count from 1. */
export interface UnreadLine {
  readonly line: number;
  readonly text: string;
}

export interface ReadValues {
  readonly values: readonly DatedValue[];
  readonly unread: readonly UnreadLine[];
}

/** More lines than this are no values of an indicator: every day of thirty years. */
const mostLines = 11_000;
const longestQuote = 60;

/** Period and value: a comma within the value stands in quotes where commas separate. */
const twoCells = /^\s*"?([^",;\t]+?)"?\s*(?:[,;\t]\s*"([^"]*)"|,([^",;\t]*)|[;\t]([^";\t]*))\s*$/;

/**
 * Reads a CSV file of two columns, period and value, separated by commas, semicolons or tabs. A first line without any
 * digit is a head. Numbers may have a decimal comma where it separates no columns.
 */
export function readValues(text: string): ReadValues {
  const values: DatedValue[] = [];
  const unread: UnreadLine[] = [];
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  for (const [index, line] of lines.slice(0, mostLines).entries()) {
    if (line.trim() === '') continue;
    const value = valueIn(line);
    if (value) values.push(value);
    else if (index > 0 || /\d/.test(line)) unread.push(unreadLine(index, line));
  }
  const rest = lines[mostLines];
  if (rest !== undefined) unread.push(unreadLine(mostLines, rest));
  return { values, unread };
}

function valueIn(line: string): DatedValue | undefined {
  const [, written = '', ...cells] = twoCells.exec(line) ?? [];
  const number = cells.find((cell) => cell !== undefined)?.trim() ?? '';
  const on = parsePeriod(written);
  const value = parseNumber(plainNumber(number) ?? number);
  return 'value' in on && 'value' in value ? { on: on.value, value: value.value } : undefined;
}

function unreadLine(index: number, line: string): UnreadLine {
  return { line: index + 1, text: line.trim().slice(0, longestQuote) };
}
