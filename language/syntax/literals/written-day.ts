import { monthOf } from '../../locale/months.ts';
import { parsePeriod } from './period.ts';
import { recurrenceUnitOf } from './unit-words.ts';

/** A day or period as people write it, and how it is written here. */
export interface WrittenDay {
  /** How much of the text it is. */
  readonly length: number;
  readonly iso: string;
  /** Set where no year is written. */
  readonly isYearGuessed: boolean;
}

type Parts = readonly (string | undefined)[];

/** The ways in which people write days and periods; each returns what follows the year, and the year. */
const ways: readonly (readonly [RegExp, (...parts: Parts) => Found | undefined])[] = [
  [
    /^(\d{1,2})[./](\d{1,2})(?:[-./](?=\d{2}(?:\d{2})?(?!\d))|\s+(?=\d{4}))(\d{2,4})(?!\d)/,
    (day, month, year) => dayOf(day, Number(month), year),
  ],
  [/^(\d{4})[./](\d{1,2})[./](\d{1,2})(?!\d)/, (year, month, day) => dayOf(day, Number(month), year)],
  [
    /^(\d{1,2})\.?\s*(\p{L}+)\.?(?:,?\s*(\d{4}))?/u,
    (day, word = '', year) => dayOf(day, monthOf(word), year),
  ],
  [/^(\p{L}+)\.?(?:,?\s*(\d{4}))?/u, (word = '', year) => monthIn(monthOf(word), year)],
  [
    /^(\p{L}+)\.?\s*(\d{1,2})(?:[\s,./-]+(\d{4}))?(?!\d)/u,
    (word = '', week, year) => weekOf(word, week, year),
  ],
  [/^([1-4])\.?\s*(\p{L}+)\.?(?:,?\s*(\d{4}))?/u, (number, word = '', year) => quarterOf(word, number, year)],
  [/^[QqKk]([1-4])(?:[\s,/-]+(\d{4}))?(?!\d)/, (number, year) => ({ rest: `Q${number}`, year })],
];

interface Found {
  readonly rest: string;
  readonly year: string | undefined;
}

/**
 * Reads a day or period in words at the start of the text: `1. august 2027`, `1/8-27`, `uke 32`, `Q3 2027`. Where no
 * year is written it is the one given. Undefined where the text begins with something else.
 */
export function readWrittenDay(text: string, yearMeant: string): WrittenDay | undefined {
  for (const [pattern, read] of ways) {
    const match = pattern.exec(text);
    const found = match && read(...match.slice(1));
    if (!found) continue;
    const year = found.year?.padStart(4, '20') ?? yearMeant;
    const iso = `${year}-${found.rest}`;
    if (!('value' in parsePeriod(iso))) continue;
    return { length: match[0].trimEnd().length, iso, isYearGuessed: found.year === undefined };
  }
  return undefined;
}

function dayOf(
  day: string | undefined,
  month: number | undefined,
  year: string | undefined,
): Found | undefined {
  return month === undefined ? undefined : { rest: `${two(month)}-${two(day)}`, year };
}

function monthIn(month: number | undefined, year: string | undefined): Found | undefined {
  return month === undefined ? undefined : { rest: two(month), year };
}

function weekOf(word: string, week: string | undefined, year: string | undefined): Found | undefined {
  return recurrenceUnitOf(word) === 'week' ? { rest: `W${two(week)}`, year } : undefined;
}

function quarterOf(word: string, number: string | undefined, year: string | undefined): Found | undefined {
  return recurrenceUnitOf(word) === 'quarter' ? { rest: `Q${number}`, year } : undefined;
}

function two(digits: number | string | undefined): string {
  return String(digits).padStart(2, '0');
}
