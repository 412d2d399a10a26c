import type { Table as DiagramTable } from '../diagrams/diagram.ts';
import type { Id } from '../plan/element.ts';
import type { Kind, Plan } from '../plan/plan.ts';
import { elementById } from '../plan/query.ts';
import type { Block, Cell, Column } from './document.ts';

/** One column of a table, and what stands in it for each row. */
export interface ColumnOf<Row> {
  readonly title: string;
  readonly cell: (row: Row) => Cell | string;
}

/** Longer texts than this are broken anyway, so that they need no wider column. */
const widest = 44;
const narrowest = 5;

/** The rows as a table, without the columns that have nothing in them; nothing where there are no rows. */
export function tableOf<Row>(
  caption: string,
  rows: readonly Row[],
  columns: readonly ColumnOf<Row>[],
): Block[] {
  const all = columns.map(({ title, cell }) => ({ title, cells: rows.map((row) => cellOf(cell(row))) }));
  const filled = all.filter(({ cells }) => cells.some(({ text }) => text !== ''));
  if (filled.length === 0) return [];
  return [
    {
      type: 'table',
      caption,
      columns: columnsOf(filled),
      rows: rows.map((_, row) => filled.map(({ cells }) => cells[row] ?? { text: '' })),
    },
  ];
}

/** The table of a diagram, without the columns of the titles `except`. */
export function tableOfDiagram(
  caption: string,
  { head, rows }: DiagramTable,
  except: readonly string[] = [],
): Block[] {
  const columns = head
    .map((title, at) => ({ title, cell: (row: DiagramTable['rows'][number]) => row.cells[at] ?? '' }))
    .filter(({ title }) => !except.includes(title));
  return tableOf(caption, rows, columns);
}

/** The rows of a diagram's table that tell of elements of the kind. */
export function rowsOfKind(plan: Plan, { head, rows }: DiagramTable, kind: Kind): DiagramTable {
  const isOfKind = (id: Id) => elementById(plan, id)?.kind === kind;
  return { head, rows: rows.filter(({ element }) => element !== undefined && isOfKind(element)) };
}

function cellOf(cell: Cell | string): Cell {
  return typeof cell === 'string' ? { text: cell } : cell;
}

/** As wide as the longest word and the usual text of each ask for. */
function columnsOf(
  columns: readonly { readonly title: string; readonly cells: readonly Cell[] }[],
): Column[] {
  const weights = columns.map(({ title, cells }) => weightOf(title, cells));
  const sum = weights.reduce((a, b) => a + b, 0);
  return columns.map(({ title, cells }, at) => ({
    title,
    align: cells.every(({ text }) => isNumber(text)) ? 'end' : 'start',
    share: (weights[at] ?? 0) / sum,
  }));
}

function weightOf(title: string, cells: readonly Cell[]): number {
  const texts = [title, ...cells.map(({ text }) => text)];
  const longestWord = texts
    .flatMap((text) => text.split(/[\s-]/))
    .reduce((most, word) => Math.max(most, word.length), narrowest);
  const usual = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  return Math.min(Math.max(longestWord, usual), widest);
}

function isNumber(text: string): boolean {
  return /^(?:[-−]?\d[\d\s.,]*%?)?$/.test(text);
}
