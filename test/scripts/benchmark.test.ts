import { expect, test } from 'vitest';
import type { Machine } from '../bench/machine.ts';
import { factorOf, growthOf, keeps, rowOf } from '../bench/measure.ts';
import { pageWith } from '../bench/page.ts';
import { likeC4Model } from '../bench/rivals/likec4-model.ts';
import { tableOf } from '../bench/table.ts';

const machine: Machine = {
  date: '2026-11-22',
  processor: 'Abacus',
  processors: 2,
  memory: 8,
  load: 0,
  versions: { Node: '24' },
};

test.each([
  { grows: 'not at all', power: 0 },
  { grows: 'with the size', power: 1 },
  { grows: 'with its square', power: 2 },
])('what grows $grows has an exponent of $power', ({ power }) => {
  const points = [50, 500, 5000, 50_000].map((size) => ({ size, time: 3 * size ** power }));
  expect(growthOf('it', points).p50).toBeCloseTo(power);
});

test('a row has the median and the rare values', () => {
  const values = Array.from({ length: 100 }, (_, at) => 100 - at);
  expect(rowOf('it', values)).toMatchObject({ runs: 100, min: 1, p50: 51, p95: 96, p99: 100 });
});

test('what is promised is kept up to its limit, by the number that it is promised of', () => {
  const values = [1, 2, 9];
  expect(keeps(rowOf('it', values, { limit: { of: 'p50', most: 2 } }))).toBe(true);
  expect(keeps(rowOf('it', values, { limit: { of: 'p95', most: 2 } }))).toBe(false);
  expect(keeps(rowOf('it', values, { limit: { of: 'p50', least: 3 } }))).toBe(false);
  expect(keeps(rowOf('it', values))).toBeUndefined();
});

test('how much faster something is follows from the medians', () => {
  const factor = factorOf('faster', rowOf('slow', [10, 20, 90]), rowOf('fast', [1, 2, 3]), 5);
  expect(factor.p50).toBe(10);
  expect(keeps(factor)).toBe(true);
});

test('the table marks what is kept and what is not', () => {
  const rows = [
    rowOf('quick', [1], { limit: { of: 'p50', most: 2 } }),
    rowOf('slow', [3], { limit: { of: 'p50', most: 2 }, cpu: 2.5 }),
    rowOf('growth', [1.234], { unit: 'exponent' }),
  ];
  expect(tableOf(rows)).toBe(
    [
      '| measured |     unit | runs |  min |  p50 |  p95 |  p99 | cpu | promised | kept |',
      '| -------- | -------: | ---: | ---: | ---: | ---: | ---: | --: | -------: | ---: |',
      '| quick    |       ms |    1 |  1.0 |  1.0 |  1.0 |  1.0 |     |  p50 ≤ 2 |    ✓ |',
      '| slow     |       ms |    1 |  3.0 |  3.0 |  3.0 |  3.0 | 2.5 |  p50 ≤ 2 |    ✗ |',
      '| growth   | exponent |    1 | 1.23 | 1.23 | 1.23 | 1.23 |     |          |      |',
    ].join('\n'),
  );
});

test('another run takes the place of the last in the page, and says what is left out', () => {
  const page = 'Before\n\n## The last run\n\nold numbers\n';
  const written = pageWith(page, { machine, rows: [rowOf('it', [1])], leftOut: ['tj3: not there'] });
  expect(written).toMatch(/^Before\n\n## The last run\n\n2026-11-22, on Abacus/);
  expect(written).toContain('- Left out: tj3: not there');
  expect(written).not.toContain('old numbers');
  expect(written).not.toContain('busy');
  expect(pageWith(written, { machine: { ...machine, load: 5 }, rows: [], leftOut: [] })).toContain('busy');
  expect(() => pageWith('Before\n', { machine, rows: [], leftOut: [] })).toThrow('lacks the heading');
});

test('the model of LikeC4 has as many elements and relations as asked for, each between two', () => {
  const { files, part } = likeC4Model(480, 1001, 8);
  const lines = Object.values(files).join('\n').split('\n');
  expect(lines.filter((line) => /= (system|component) /.test(line))).toHaveLength(480);
  const relations = lines.flatMap((line) => line.match(/(\S+) -> (\S+)/) ?? []);
  expect(relations).toHaveLength(3 * 1001);
  expect(lines.filter((line) => /(\S+) -> \1 /.test(line))).toEqual([]);
  expect(Object.keys(files)).toContain(part);
});
