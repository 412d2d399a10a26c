import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toDay } from '../../language/plan/days.ts';
import { definitionOf } from '../../scripts/docs/holiday-definition.ts';
import { writtenPages } from '../../scripts/docs.ts';

const pages = await writtenPages();
const root = new URL('../../', import.meta.url);

test.each([...pages.keys()])('%s is what the sources say (else: npm run docs)', (file) => {
  expect(readFileSync(new URL(file, root), 'utf8')).toBe(pages.get(file));
});

test('there are pages about the rules that there are, and about no others', () => {
  const files = globSync('docs/checks/*.md', { cwd: root });
  expect(files.sort()).toEqual([...pages.keys()].filter((file) => file.startsWith('docs/checks/')).sort());
});

test('a holiday is a date, a distance from Easter or a weekday', () => {
  expect(definitionOf([toDay(2024, 5, 17), toDay(2025, 5, 17)])).toBe('17 May');
  expect(definitionOf([toDay(2024, 3, 29), toDay(2025, 4, 18)])).toBe('2 days before Easter Sunday');
  expect(
    definitionOf([2023, 2024, 2025, 2026].map((year, at) => toDay(year, 6, [24, 22, 21, 20][at] ?? 0))),
  ).toBe('Saturday from 20 June to 24 June');
  expect(() => definitionOf([toDay(2024, 1, 1), toDay(2025, 6, 1)])).toThrow('Nobody knows');
});
