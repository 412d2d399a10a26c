import { describe, expect, test } from 'vitest';
import { messagesIn } from '../../../../language/locale/messages.ts';
import { toDay } from '../../../../language/plan/days.ts';
import { parseDay } from '../../../../language/syntax/literals/day.ts';
import { parseDuration } from '../../../../language/syntax/literals/duration.ts';
import { parseAmount, parseCurrency } from '../../../../language/syntax/literals/money.ts';
import { parseNumber, parseRating } from '../../../../language/syntax/literals/number.ts';
import type { Parsed } from '../../../../language/syntax/literals/parsed.ts';
import { parsePercent } from '../../../../language/syntax/literals/percent.ts';
import { parsePeriod } from '../../../../language/syntax/literals/period.ts';
import { parseRange } from '../../../../language/syntax/literals/range.ts';
import { parseInterval, parseRecurrenceUnit } from '../../../../language/syntax/literals/recurrence.ts';

describe('days', () => {
  test('a period is its first day where a start is asked for, its last where an end is', () => {
    const [march, june] = [toDay(2026, 3, 1), toDay(2026, 6, 30)];
    expect(read(parseDay('2026-03-02', 'last'))).toBe(toDay(2026, 3, 2));
    expect(read(parseDay('2026-03', 'first'))).toBe(march);
    expect(read(parseDay('2026-Q2', 'last'))).toBe(june);
  });

  test.each([
    ['2026', toDay(2026, 1, 1), toDay(2026, 12, 31)],
    ['2026-Q1', toDay(2026, 1, 1), toDay(2026, 3, 31)],
    ['2024-02', toDay(2024, 2, 1), toDay(2024, 2, 29)],
    ['2026-W10', toDay(2026, 3, 2), toDay(2026, 3, 8)],
    ['2026-W53', toDay(2026, 12, 28), toDay(2027, 1, 3)],
  ])('%s', (text, first, last) => {
    expect(read(parsePeriod(text))).toEqual({ text, first, last });
  });

  test('a range takes in both ends', () => {
    const range = { first: toDay(2026, 1, 1), last: toDay(2026, 3, 4) };
    expect(read(parseRange('2026-01', '2026-03-04'))).toEqual(range);
    expect(read(parseRange('2026-03-04', undefined))).toEqual({ first: range.last, last: range.last });
    expect(mend(parseRange('2026-03', '2026-01'))).toEqual(['2026-01 .. 2026-03']);
  });

  test.each([
    ['2026-02-30', ['2026-02-28']],
    ['2026-6-1', ['2026-06-01']],
    ['2.6.2026', ['2026-06-02']],
    ['6/13/2026', ['2026-06-13']],
    ['2026-W9', ['2026-W09']],
    ['2026-q1', ['2026-Q1']],
    ['2026-13-45', []],
    ['2026-00-10', []],
    ['2026-W60', []],
    ['2025-W53', []],
    ['2026-Q5', []],
    ['1899', []],
    ['2101-01-01', []],
    ['10d', []],
    ['Kari', []],
  ])('%s is mistaken', (text, replacements) => {
    expect(mend(parseDay(text, 'first'))).toEqual(replacements);
  });
});

describe('durations', () => {
  test.each(['min', 'h', 'd', 'w', 'm', 'y'] as const)('in %s', (unit) => {
    expect(read(parseDuration(`1.5${unit}`, true, 'work'))).toEqual({ value: 1.5, unit, elapsed: true });
  });

  test('30m are months in work where they can be, and always minutes in a step', () => {
    expect(read(parseDuration('24m', false, 'work'))).toMatchObject({ value: 24, unit: 'm' });
    expect(mend(parseDuration('30m', false, 'work'))).toEqual(['30min']);
    expect(mend(parseDuration('5m', false, 'step'))).toEqual(['5min']);
  });

  test('a working day is a number of hours', () => {
    expect(read(parseDuration('7.5h', false, 'working-day'))).toMatchObject({ value: 7.5, unit: 'h' });
    expect(mend(parseDuration('25h', false, 'working-day'))).toEqual([]);
    expect(mend(parseDuration('0h', false, 'working-day'))).toEqual([]);
  });

  test.each([
    ['3M', ['3m']],
    ['1,5d', ['1.5d']],
    ['10', ['10d']],
    ['40%', []],
    ['101y', []],
    ['99999999999999999999y', []],
  ])('%s is mistaken', (text, replacements) => {
    expect(mend(parseDuration(text, false, 'work'))).toEqual(replacements);
  });
});

describe('money', () => {
  test.each([
    ['1_200_000', 1_200_000],
    ['1.2M', 1_200_000],
    ['40k', 40_000],
    ['0.1k', 100],
    ['-3.5k', -3_500],
    ['1.25', 1.25],
  ])('%s', (text, amount) => {
    expect(read(parseAmount(text))).toBe(amount);
  });

  test.each([
    ['40 000', ['40_000']],
    ['1 200 000,50', ['1_200_000.50']],
    ['1.200', ['1_200']],
    ['1.200.000', ['1_200_000']],
    ['4,2M', ['4.2M']],
    ['1.2m', ['1.2M']],
    ['40K', ['40k']],
    ['2026-01-01', []],
  ])('%s is mistaken', (text, replacements) => {
    expect(mend(parseAmount(text))).toEqual(replacements);
  });

  test('currencies are codes of ISO 4217', () => {
    expect(read(parseCurrency('ISK'))).toBe('ISK');
    expect(mend(parseCurrency('nok'))).toEqual(['NOK']);
    expect(mend(parseCurrency('kr'))).toContain('SEK');
    expect(mend(parseCurrency('ABC'))).toEqual([]);
  });
});

describe('percentages and numbers', () => {
  test('a percentage is a share of one', () => {
    expect(read(parsePercent('40%', 'done'))).toBe(0.4);
    expect(read(parsePercent('40 %', 'done'))).toBe(0.4);
    expect(read(parsePercent('250%', 'share'))).toBe(2.5);
  });

  test.each([
    ['40', ['40%']],
    ['0.4', ['40%']],
    ['4,5%', ['4.5%']],
    ['101%', []],
    ['3d', []],
  ])('%s is mistaken', (text, replacements) => {
    expect(mend(parsePercent(text, 'done'))).toEqual(replacements);
  });

  test('nobody has no share of a week', () => {
    expect(mend(parsePercent('0%', 'share'))).toEqual([]);
    expect(read(parsePercent('0%', 'done'))).toBe(0);
  });

  test.each([
    ['4.2', 4.2],
    ['-3', -3],
    ['- 3', -3],
    ['1_200', 1_200],
  ])('%s', (text, value) => {
    expect(read(parseNumber(text))).toBe(value);
  });

  test.each([
    ['4,2', ['4.2']],
    ['40 000', ['40_000']],
    ['40%', ['40']],
    ['1.2M', ['1_200_000']],
    ['9'.repeat(20), []],
  ])('%s is mistaken', (text, replacements) => {
    expect(mend(parseNumber(text))).toEqual(replacements);
  });

  test('a rating goes from 1 to 5', () => {
    expect(['1', '5'].map((text) => read(parseRating(text)))).toEqual([1, 5]);
    expect(['0', '6', '2.5'].map((text) => mend(parseRating(text)))).toEqual([[], [], []]);
  });
});

describe('recurrence', () => {
  test('units in singular and plural', () => {
    expect(read(parseRecurrenceUnit('week'))).toBe('week');
    expect(read(parseRecurrenceUnit('quarters'))).toBe('quarter');
  });

  test.each([
    ['uker', ['weeks']],
    ['uke', ['week']],
    ['måned', ['month']],
    ['fortnight', []],
  ])('%s is mistaken', (text, replacements) => {
    expect(mend(parseRecurrenceUnit(text))).toEqual(replacements);
  });

  test('the interval is a whole number of units', () => {
    expect(read(parseInterval(undefined))).toBe(1);
    expect(read(parseInterval('2'))).toBe(2);
    expect(mend(parseInterval('0'))).toEqual([]);
  });
});

function read<T>(parsed: Parsed<T>): T {
  if ('mistake' in parsed) throw new Error(parsed.mistake.message(messagesIn('en')));
  return parsed.value;
}

/** What could stand in the place of the mistake; fails where there is none. */
function mend(parsed: Parsed<unknown>): readonly string[] {
  if ('value' in parsed) throw new Error(`${JSON.stringify(parsed.value)} is no mistake.`);
  expect(parsed.mistake.message(messagesIn('en'))).not.toBe('');
  return parsed.mistake.replacements;
}
