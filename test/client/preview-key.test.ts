import { expect, test } from 'vitest';
import { type PreviewKey, serves } from '../../client/preview/key.ts';

const following: PreviewKey = { resource: 'file:///a.varde', column: 2, locked: false };
const locked: PreviewKey = { ...following, locked: true };

test('one preview in a column follows every file', () => {
  expect(serves(following, { ...following, resource: 'file:///b.varde' })).toBe(true);
});

test('a locked preview serves its own file only', () => {
  expect(serves(locked, locked)).toBe(true);
  expect(serves(locked, { ...locked, resource: 'file:///b.varde' })).toBe(false);
});

test('a preview in another column, or of the other sort, is another preview', () => {
  expect(serves(following, { ...following, column: 3 })).toBe(false);
  expect(serves({ ...following, column: undefined }, following)).toBe(false);
  expect(serves(following, locked)).toBe(false);
});
