import type { Column, Run, Table } from '../../language/report/document.ts';
import type { FontFamily } from '../measure/text-layout.ts';
import { widestWord } from './wrap.ts';

/** A word that asks for more than this part of a table is broken. */
const widestPart = 0.25;

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

/** Returns the columns with parts by which no word is wider than its column, as far as there is room for that. */
export function fitColumns(
  { columns, rows }: Table,
  { width, size, padding }: TableSpace,
  fonts: FontFamily,
): readonly Column[] {
  const least = columns.map(({ title }, i) => {
    const runs: Run[] = [{ text: title, bold: true }, ...rows.map((row) => ({ text: row[i]?.text ?? '' }))];
    const words = runs.map((run) => widestWord(run, fonts) * size * rounding + padding);
    return Math.max(0, ...words.filter((word) => word <= width * widestPart)) / width;
  });
  const sum = total(least);
  const shares =
    sum >= 1
      ? least.map((part) => part / sum)
      : atLeast(
          columns.map(({ share }) => share),
          least,
        );
  return columns.map((column, i) => ({ ...column, share: shares[i] ?? column.share }));
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

function total(parts: readonly number[]): number {
  return parts.reduce((sum, part) => sum + part, 0);
}
