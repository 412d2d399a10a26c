import { expect, test } from 'vitest';
import { type PreviewKey, serves } from '../../client/preview/key.ts';

const following: PreviewKey = { resource: 'file:///a.varde', column: 2, pinned: false };
const pinned: PreviewKey = { ...following, pinned: true };

test('one preview in a column follows every file', () => {
  expect(serves(following, { ...following, resource: 'file:///b.varde' })).toBe(true);
});

test('a pinned preview serves its own file only', () => {
  expect(serves(pinned, pinned)).toBe(true);
  expect(serves(pinned, { ...pinned, resource: 'file:///b.varde' })).toBe(false);
});

test('a preview in another column, or of the other sort, is another preview', () => {
  expect(serves(following, { ...following, column: 3 })).toBe(false);
  expect(serves({ ...following, column: undefined }, following)).toBe(false);
  expect(serves(following, pinned)).toBe(false);
});
