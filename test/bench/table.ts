import { keeps, type Row } from './measure.ts';

const columns = ['measured', 'unit', 'runs', 'min', 'p50', 'p95', 'p99', 'cpu', 'promised', 'kept'];

/** Returns the rows as a table of Markdown that reads as text too, with a mark at each that keeps what is promised or not. */
export function tableOf(rows: readonly Row[]): string {
  const lines = [columns, ...rows.map(cells)];
  const widths = columns.map((_, column) => Math.max(3, ...lines.map((line) => line[column]?.length ?? 0)));
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  const padded = lines.map((line) =>
    line.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
    ),
  );
  return padded
    .toSpliced(1, 0, rule)
    .map((line) => `| ${line.join(' | ')} |`)
    .join('\n');
}

function cells(row: Row): string[] {
  const { name, unit, runs, min, p50, p95, p99, cpu, limit } = row;
  const spread = [min, p50, p95, p99].map((value) => value.toFixed(unit === 'exponent' ? 2 : 1));
  const bound = limit && ('most' in limit ? `≤ ${limit.most}` : `≥ ${limit.least}`);
  const mark = { true: '✓', false: '✗', undefined: '' }[`${keeps(row)}`];
  return [name, unit, `${runs}`, ...spread, cpu?.toFixed(1) ?? '', limit ? `${limit.of} ${bound}` : '', mark];
}
