import { expect, test } from 'vitest';
import { longestWay } from '../../../language/diagrams/longest-way.ts';

function way(nodes: string, ...arrows: string[]): string {
  const flows = arrows.map(([from = '', to = '']) => ({ from, to }));
  return longestWay([...nodes], flows).join('');
}

test('is the longest of the ways from a start to an end', () => {
  expect(way('abcd', 'ab', 'bc', 'ac', 'cd', 'ad')).toBe('abcd');
  expect(way('abcx', 'ab', 'xc', 'bc')).toBe('abc');
});

test('passes each node of a loop once', () => {
  expect(way('abcd', 'ab', 'bc', 'cb', 'cd')).toBe('abcd');
  expect(way('abc', 'ab', 'bc', 'ca')).toBe('abc');
  expect(way('a', 'aa')).toBe('a');
});

test('of nothing is nothing', () => {
  expect(way('')).toBe('');
});

test('is found in a process of ten thousand steps', () => {
  const nodes = Array.from({ length: 10_000 }, (_, i) => `n${i}`);
  const flows = nodes.slice(1).map((to, i) => ({ from: `n${i}`, to }));
  expect(longestWay(nodes, flows)).toHaveLength(10_000);
});
