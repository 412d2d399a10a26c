import { columnCalled, type ImportColumn } from '../../locale/import-columns.ts';
import { locales } from '../../locale/locale.ts';
import { tableWords } from '../../locale/table-words.ts';
import { cellText, type SheetCell, type SheetRows } from './cell.ts';

/** A row below the head: what it says under each heading that is known. */
export type Row = ReadonlyMap<ImportColumn, SheetCell>;

/** A sheet with its headings understood. */
export interface HeadedSheet {
  readonly title: string;
  readonly columns: ReadonlySet<ImportColumn>;
  /** Headings that nobody knows, and under which something stands. */
  readonly unknown: readonly string[];
  /** Whether its headings begin as those that Varde writes do. */
  readonly isOwn: boolean;
  /** Those that say anything, in order; `number` counts them from 1 as a spreadsheet without numbers does. */
  readonly rows: readonly Row[];
}

/** Titles and logos may stand above the head. */
const highestHead = 25;

/** Returns a sheet by its headings, of which it has a title and something more, or a title alone; undefined where it has none. */
export function headedSheet({ title, rows }: SheetRows): HeadedSheet | undefined {
  const heads = rows.slice(0, highestHead).map((row) => columnsIn(row));
  const counts = heads.map((columns) => (hasTitle(columns) ? columns.size : 0));
  const most = Math.max(0, ...counts);
  const at = counts.indexOf(most);
  const columns = heads[at];
  if (most === 0 || !columns) return undefined;
  const below = rows.slice(at + 1).filter((row) => row.some((cell) => cellText(cell) !== ''));
  const unknown = (rows[at] ?? [])
    .map((cell, index) => ({ heading: cellText(cell), index }))
    .filter(({ heading }) => heading !== '' && columnCalled(heading) === undefined)
    .filter(({ index }) => below.some((row) => cellText(row[index]) !== ''));
  return {
    title,
    columns: new Set(columns.keys()),
    isOwn: isOwnHead(rows[at] ?? []),
    unknown: unknown.map(({ heading }) => heading),
    rows: below.map((row) => new Map(Array.from(columns, ([column, index]) => [column, row[index]]))),
  };
}

/** Returns what a row is called: its title, or else the last part of the name that it has in a plan. */
export function rowTitle(row: Row): string {
  return cellText(row.get('title')) || cellText(row.get('name')).replace(/^.*\./, '');
}

function isOwnHead([name, title]: readonly SheetCell[]): boolean {
  return locales.some((locale) => {
    const { columns } = tableWords(locale);
    return columns.name === name && columns.title === title;
  });
}

/** The columns that a row names, with their places; a name is the title where no other column is. */
function columnsIn(row: readonly SheetCell[]): Map<ImportColumn, number> {
  const columns = new Map<ImportColumn, number>();
  for (const [index, cell] of row.entries()) {
    const column = typeof cell === 'string' ? columnCalled(cell) : undefined;
    if (column && !columns.has(column)) columns.set(column, index);
  }
  const name = columns.get('name');
  if (name !== undefined && !columns.has('title')) {
    columns.delete('name');
    columns.set('title', name);
  }
  return columns;
}

function hasTitle(columns: ReadonlyMap<ImportColumn, number>): boolean {
  return columns.has('title');
}
