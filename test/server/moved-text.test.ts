import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { movedText } from '../../server/plans/moved-text.ts';

const at = (text: string, word: string) => {
  const document = TextDocument.create('', '', 0, text);
  const offset = text.indexOf(word);
  return { start: document.positionAt(offset), end: document.positionAt(offset + word.length) };
};

const before = 'one\ntwo\nthree\n';

test('what stands before a change stays', () => {
  const after = 'one\ntwo\nmore\nthree\n';
  expect(movedText(before, after)(at(before, 'two'))).toEqual(at(after, 'two'));
});

test('what stands behind a change moves with it, over lines and within one', () => {
  const after = 'one\n\n2 two\nthree\n';
  expect(movedText(before, after)(at(before, 'three'))).toEqual(at(after, 'three'));
});

test('what the change touches has no place any more', () => {
  expect(movedText(before, 'one\ntwoo\nthree\n')(at(before, 'two'))).toBeUndefined();
  expect(movedText(before, 'one\nthree\n')(at(before, 'two'))).toBeUndefined();
  expect(movedText(before, 'one\nt-wo\nthree\n')(at(before, 'two'))).toBeUndefined();
});

test('a place that is kept holds the same text', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 12 });
  fc.assert(
    fc.property(text, text, text, text, fc.nat(), fc.nat(), (first, old, now, last, from, length) => {
      const [one, other] = [first + old + last, first + now + last];
      const start = from % (one.length + 1);
      const end = Math.min(one.length, start + (length % 4));
      const document = TextDocument.create('', '', 0, one);
      const range = { start: document.positionAt(start), end: document.positionAt(end) };
      const moved = movedText(one, other)(range);
      if (moved) expect(TextDocument.create('', '', 0, other).getText(moved)).toBe(document.getText(range));
    }),
  );
});
