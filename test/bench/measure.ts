/** What one measurement has come to; times in milliseconds. */
export interface Row {
  readonly name: string;
  readonly unit: 'ms' | 'MB' | 'kB' | 'exponent' | 'times';
  readonly runs: number;
  readonly min: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Time of the processor for each run, where it is known: what others do at the same time does not change it. */
  readonly cpu?: number;
  readonly limit?: Limit;
}

/** What is promised, and of which number. */
export type Limit = { readonly of: 'min' | 'p50' | 'p95' } & (
  | { readonly most: number }
  | { readonly least: number }
);

/** Returns whether what is promised was measured; undefined where nothing is promised. */
export function keeps(row: Row): boolean | undefined {
  if (!row.limit) return undefined;
  const measured = row[row.limit.of];
  return 'most' in row.limit ? measured <= row.limit.most : measured >= row.limit.least;
}

/** Returns the row of some measured values. */
export function rowOf(
  name: string,
  values: readonly number[],
  more: Partial<Pick<Row, 'unit' | 'cpu' | 'limit'>> = {},
): Row {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return {
    name,
    unit: 'ms',
    runs: values.length,
    min: at(0),
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    ...more,
  };
}

/** Returns the times of so many runs. */
export async function times(runs: number, run: (number: number) => unknown): Promise<number[]> {
  const all: number[] = [];
  for (let number = 0; number < runs; number++) {
    const start = performance.now();
    await run(number);
    all.push(performance.now() - start);
  }
  return all;
}

/** Returns how many times as long something took as something else, by their medians, and how many are promised at least, if any. */
export function factorOf(name: string, slow: Row, fast: Row, least?: number): Row {
  const limit = least === undefined ? {} : ({ limit: { of: 'p50', least } } as const);
  return rowOf(name, [slow.p50 / fast.p50], { unit: 'times', ...limit });
}

/** Returns by which power of the size the time grows: the slope of the line of least squares through the logarithms. */
export function growthOf(
  name: string,
  points: readonly { readonly size: number; readonly time: number }[],
): Row {
  const logs = points.map(({ size, time }) => ({ x: Math.log(size), y: Math.log(time) }));
  const mean = (of: 'x' | 'y'): number => logs.reduce((sum, each) => sum + each[of], 0) / logs.length;
  const [x, y] = [mean('x'), mean('y')];
  const slope =
    logs.reduce((sum, each) => sum + (each.x - x) * (each.y - y), 0) /
    logs.reduce((sum, each) => sum + (each.x - x) ** 2, 0);
  return rowOf(`${name}, growth`, [slope], { unit: 'exponent', limit: { of: 'min', most: 1.15 } });
}
