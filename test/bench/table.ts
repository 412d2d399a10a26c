import type { Row } from './measure.ts';

/** Returns the rows as a table of text, with a mark where more than is promised was measured. */
export function tableOf(rows: readonly Row[]): string {
  const heading = ['', 'unit', 'runs', 'min', 'p50', 'p95', 'p99', 'cpu', 'promised'];
  const lines = [heading, ...rows.map(cells)];
  const widths = heading.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line.map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      ),
    )
    .map((line) => line.join('  ').trimEnd())
    .join('\n');
}

function cells({ name, unit, runs, min, p50, p95, p99, cpu, limit }: Row): string[] {
  const measured = limit && { min, p50, p95 }[limit.of];
  const verdict = limit ? `${limit.of} ≤ ${limit.most}${(measured ?? 0) > limit.most ? ' ✗' : ' ✓'}` : '';
  const spread = [min, p50, p95, p99].map((value) => value.toFixed(unit === 'exponent' ? 2 : 1));
  return [name, unit, String(runs), ...spread, cpu?.toFixed(1) ?? '', verdict];
}
