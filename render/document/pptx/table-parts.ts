import type { Cell, Column, Table } from '../../../language/report/document.ts';
import type { FontFamily } from '../../measure/text-layout.ts';
import { fitColumns } from '../fit-columns.ts';
import type { Line } from '../wrap.ts';
import { caution, lineHeight, setLines } from './text.ts';
import { type Box, emu } from './units.ts';

/** The size of the text in cells, in points. */
export const cellSize = 12;
/** Between the edge of a cell and its text, in English Metric Units. */
export const cellMargin = { side: 91_440, above: 45_720 } as const;
const line = lineHeight(cellSize) * emu.point;

/** A row, or a part of one that is too high for a slide, with its height in English Metric Units. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly height: number;
}

/** What of a table stands on one slide, its head included. */
export interface TablePart {
  readonly columns: readonly Column[];
  readonly head: Row;
  readonly rows: readonly Row[];
}

/** Divides a table over slides; `width` and `height` are what each of them has for it. */
export function divideTable(
  table: Table,
  { width, height }: Pick<Box, 'width' | 'height'>,
  fonts: FontFamily,
): TablePart[] {
  const size = (cellSize * emu.point) / caution;
  const columns = fitColumns(table, { width, size, padding: 2 * cellMargin.side }, fonts);
  const widths = columns.map(({ share }) => share * width - 2 * cellMargin.side);
  const setRow = (cells: readonly Cell[], free: number, bold?: true) =>
    rowParts(
      cells,
      cells.map(({ text }, i) =>
        setLines([{ text, ...(bold && { bold }) }], widths[i] ?? 0, cellSize, fonts),
      ),
      free,
    );

  const titles = columns.map(({ title }) => ({ text: title }));
  const [head = { cells: titles, height: 0 }] = setRow(titles, height, true);
  const free = height - head.height;
  const rows = table.rows.flatMap((cells) => setRow(cells, free));
  return evenly(rows, free).map((own) => ({ columns, head, rows: own }));
}

/** As few parts as fit, and none much smaller than the others: the lowest height that takes no part more. */
function evenly(rows: readonly Row[], free: number): Row[][] {
  const fewest = pack(rows, free).length;
  let [tooLow, enough] = [0, free];
  while (enough - tooLow > cellMargin.above) {
    const middle = (tooLow + enough) / 2;
    if (pack(rows, middle).length > fewest) tooLow = middle;
    else enough = middle;
  }
  return pack(rows, enough);
}

/** Fills one part after the other; a row that is higher by itself has one of its own. */
function pack(rows: readonly Row[], free: number): Row[][] {
  const parts: Row[][] = [[]];
  let used = 0;
  for (const row of rows) {
    if (used > 0 && used + row.height > free) {
      parts.push([]);
      used = 0;
    }
    parts.at(-1)?.push(row);
    used += row.height;
  }
  return parts;
}

/** A row in parts that are no higher than `free`: itself, for all but the longest texts. */
function rowParts(cells: readonly Cell[], lines: readonly (readonly Line[])[], free: number): Row[] {
  const most = Math.max(1, Math.floor((free - 2 * cellMargin.above) / line));
  const highest = Math.max(...lines.map(({ length }) => length));
  return Array.from({ length: Math.ceil(highest / most) }, (_, part) => {
    const own = lines.map((all) => all.slice(part * most, (part + 1) * most));
    return {
      cells: cells.map((cell, i) => ({ ...cell, text: textOf(own[i] ?? []) })),
      height: Math.max(...own.map(({ length }) => length)) * line + 2 * cellMargin.above,
    };
  });
}

function textOf(lines: readonly Line[]): string {
  return lines
    .flat()
    .map(({ text }) => text)
    .join('');
}
