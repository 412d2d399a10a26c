import { printable } from './printable.ts';

/** Returns the rows as lines in columns. Leading spaces of a cell, which do not break, stay. */
export function tableAsText(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map(shown));
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  return cells
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

function shown(cell: string): string {
  const [indent = ''] = cell.match(/^\u00a0*/) ?? [];
  return ' '.repeat(indent.length) + printable(cell.slice(indent.length));
}
