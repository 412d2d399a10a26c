import { cellText, type SheetCell } from './cell.ts';
import type { Row } from './head.ts';

/** Where a row stands in the order of a sheet. */
export interface Placed {
  readonly row: Row;
  /** The row that encloses it, by its index. */
  readonly parent?: number;
  /** What encloses it where no row does. */
  readonly phase?: string;
}

/**
 * Returns which row of a sheet encloses which: by outline numbers (`1.2.3`) or levels (`2`), by the qualified names that
 * Varde writes, by a column that names the enclosing row, or by spaces before the titles.
 */
export function outlineOf(rows: readonly Row[]): Placed[] {
  const byTitle = new Map<string, number>();
  const byName = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    byTitle.set(cellText(row.get('title')).toLowerCase(), index);
    if (row.has('name')) byName.set(cellText(row.get('name')), index);
  }
  const depths = depthsOf(rows);
  const open: { readonly index: number; readonly depth: number }[] = [];
  return rows.map((row, index) => {
    const within = cellText(row.get('within'));
    const name = cellText(row.get('name'));
    const named = byName.get(name.slice(0, Math.max(0, name.lastIndexOf('.'))));
    const enclosing = named ?? (within === '' ? undefined : byTitle.get(within.toLowerCase()));
    if (enclosing !== undefined && enclosing < index) return { row, parent: enclosing };
    if (within !== '') return { row, phase: within };
    const depth = depths[index];
    if (depth === undefined) return { row };
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
    const parent = open.at(-1)?.index;
    open.push({ index, depth });
    return parent === undefined ? { row } : { row, parent };
  });
}

/** How deep each row stands; nothing where the sheet does not say. */
function depthsOf(rows: readonly Row[]): (number | undefined)[] {
  const codes = rows.map((row) => cellText(row.get('outline')));
  const numbers = rows.map((row) => cellText(row.get('number')));
  const numbered = [codes, numbers].find((all) => all.some((code) => /^\d+(\.\d+)+\.?$/.test(code)));
  if (numbered) return numbered.map((code) => code.split('.').filter(Boolean).length);
  if (codes.some((code) => /^\d+$/.test(code))) return codes.map((code) => Number(code) || 1);
  const indents = rows.map((row) => indentOf(row.get('title')));
  return indents.some((indent) => indent > 0) ? indents : rows.map(() => undefined);
}

function indentOf(cell: SheetCell): number {
  return typeof cell === 'string' ? (/^[\s\u00a0]*/.exec(cell)?.[0].length ?? 0) : 0;
}
