import { locales } from '../../locale/locale.ts';
import { type Column, type Sheet, tableWords } from '../../locale/table-words.ts';
import type { Losses } from '../imported.ts';
import { cellText, type SheetCell, type SheetRows } from './cell.ts';

/** A row of a sheet of ours: what it says in each column. */
export type OwnRow = ReadonlyMap<Column, SheetCell>;

/** Returns the rows of the sheets in which Varde lists elements of a kind, and notes the columns that `read` lacks. */
export function ownRows(
  sheets: readonly SheetRows[],
  kind: Sheet,
  read: readonly Column[],
  losses: Losses,
): OwnRow[] {
  return sheets.flatMap(({ title, rows: [head = [], ...rows] }) => {
    if (!isOwnSheet(title, kind)) return [];
    const places = columnsOf(head);
    for (const [at, column] of places.entries()) {
      const isUsed = rows.some((row) => cellText(row[at]) !== '');
      if (isUsed && !(column && read.includes(column))) losses.add('column', cellText(head[at]));
    }
    return rows.map(
      (row) => new Map(places.flatMap((column, at) => (column ? [[column, row[at]] as const] : []))),
    );
  });
}

/** What the headings stand for in the language that knows most of them: a sheet can be called the same in several. */
function columnsOf(head: readonly SheetCell[]): (Column | undefined)[] {
  const headings = head.map(cellText);
  const readings = locales.map((locale) => {
    const names = Object.entries(tableWords(locale).columns) as [Column, string][];
    const columns = new Map(names.map(([column, name]) => [name, column]));
    return headings.map((heading) => columns.get(heading));
  });
  const known = (reading: readonly (Column | undefined)[]) => reading.filter((column) => column).length;
  return readings.reduce((best, one) => (known(one) > known(best) ? one : best));
}

/** Whether Varde lists elements of a kind in a sheet of the title, in any language. */
export function isOwnSheet(title: string, kind: Sheet): boolean {
  return locales.some((locale) => tableWords(locale).sheets[kind] === title);
}
