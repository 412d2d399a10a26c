import type { Column, Run, Table } from '../../language/report/document.ts';
import type { FontFamily } from '../measure/text-layout.ts';
import { widestWord } from './wrap.ts';

/** A word that asks for more than this part of a table is broken. */
const widestPart = 0.25;

/** Numbers that ask for more of a table leave too little room for words. */
const mostNumbers = 0.85;

/** So that rounding breaks no word that just fits. */
const rounding = 1.001;

/** Where a table is set. Lengths are in the unit of `size`. */
export interface TableSpace {
  readonly width: number;
  /** The size of the text in cells. */
  readonly size: number;
  /** What a cell keeps free beside its text, on both sides together. */
  readonly padding: number;
}

/** Returns the first of the spaces in which no word is wider than its column; the last where there is none. */
export function fittingSpace<Space extends TableSpace>(
  table: Table,
  spaces: readonly [Space, ...Space[]],
  fonts: FontFamily,
): Space {
  return spaces.find((space) => total(leastParts(table, space, fonts)) <= 1) ?? spaces.at(-1) ?? spaces[0];
}

/** Returns the columns with parts by which no word is wider than its column, as far as there is room for that. */
export function fitColumns(table: Table, space: TableSpace, fonts: FontFamily): readonly Column[] {
  const { columns } = table;
  const least = leastParts(table, space, fonts);
  const shares =
    total(least) >= 1
      ? cutDown(columns, least)
      : atLeast(
          columns.map(({ share }) => share),
          least,
        );
  return columns.map((column, i) => ({ ...column, share: shares[i] ?? column.share }));
}

/** The parts of the table that the widest words of the columns ask for. */
function leastParts(
  { columns, rows }: Table,
  { width, size, padding }: TableSpace,
  fonts: FontFamily,
): number[] {
  return columns.map(({ title }, i) => {
    const runs: Run[] = [{ text: title, bold: true }, ...rows.map((row) => ({ text: row[i]?.text ?? '' }))];
    const words = runs.map((run) => widestWord(run, fonts) * size * rounding + padding);
    return Math.max(0, ...words.filter((word) => word <= width * widestPart)) / width;
  });
}

/** Parts that make 1, none below its least, the others in the proportions that they had. */
function atLeast(shares: readonly number[], least: readonly number[]): number[] {
  const isFixed = shares.map(() => false);
  for (;;) {
    const fixed = total(least.filter((_, i) => isFixed[i]));
    const free = total(shares.filter((_, i) => !isFixed[i]));
    const parts = shares.map((share, i) => (isFixed[i] ? (least[i] ?? 0) : (share / free) * (1 - fixed)));
    const tooNarrow = parts.map((part, i) => !isFixed[i] && part < (least[i] ?? 0));
    if (!tooNarrow.includes(true)) return parts;
    for (const [i, is] of tooNarrow.entries()) if (is) isFixed[i] = true;
  }
}

/**
 * Parts that make 1 where there is no room for all that they should be at least: numbers stay whole if words have room
 * beside them, and of the others the widest are cut down to one size.
 */
function cutDown(columns: readonly Column[], least: readonly number[]): number[] {
  const numbers = total(least.filter((_, i) => columns[i]?.align === 'end'));
  const isKept = columns.map(({ align }) => align === 'end' && numbers <= mostNumbers);
  const others = least.filter((_, i) => !isKept[i]);
  const most = sizeWithin(others, 1 - (total(least) - total(others)));
  return least.map((part, i) => (isKept[i] ? part : Math.min(part, most)));
}

/** The size to which parts are cut down to make `whole` together; they are more than that. */
function sizeWithin(parts: readonly number[], whole: number): number {
  const ascending = parts.toSorted((one, other) => one - other);
  let left = whole;
  for (const [i, part] of ascending.entries()) {
    const each = left / (ascending.length - i);
    if (part >= each) return each;
    left -= part;
  }
  return whole;
}

function total(parts: readonly number[]): number {
  return parts.reduce((sum, part) => sum + part, 0);
}
