import { expect, test } from 'vitest';
import { fixesApart } from '../../../language/syntax/fixes-apart.ts';
import type { Fix } from '../../../language/syntax/problem.ts';

const at = (line: number, from: number, to = from) => ({
  start: { line, character: from },
  end: { line, character: to },
});
const fix = (title: string, ...edits: Fix['edits']): Fix => ({ title, edits });
const titles = (...fixes: Fix[]) => fixesApart(fixes).map(({ title }) => title);

test('keeps what changes different places, in the order of the text', () => {
  const [late, early] = [
    fix('late', { range: at(5, 0, 3), newText: 'x' }),
    fix('early', { range: at(1, 4, 6), newText: 'y' }),
  ];
  expect(titles(late, early)).toEqual(['early', 'late']);
});

test('makes one of two that change the same place, and of two that are the same', () => {
  const one = fix('one', { range: at(1, 0, 5), newText: 'a' });
  expect(titles(one, fix('other', { range: at(1, 3, 8), newText: 'b' }))).toEqual(['one']);
  const written = { range: at(2, 1), newText: 'here' };
  expect(titles(fix('first', written), fix('again', written))).toEqual(['first']);
});

test('leaves out what changes another file', () => {
  expect(titles(fix('elsewhere', { range: at(1, 0), newText: 'a', uri: 'test:///other.varde' }))).toEqual([]);
});
