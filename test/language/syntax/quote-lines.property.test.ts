import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoteLines, unquote } from '../../../language/syntax/values.ts';
import { planOf } from '../parse.ts';

const line = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('"', '\\', ' ', '\t', 'a', '”', '{', '/', '*') }),
);
const text = fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\n'));

/** Space around the whole, and on lines that have nothing else, is no part of a text. */
const clean = (typed: string) =>
  typed
    .trim()
    .split(/\r\n|\r|\n/)
    .map((each) => (each.trim() === '' ? '' : each))
    .join('\n')
    .normalize('NFC');

test('a text is read back as it was typed, however many lines and quotes it has', () => {
  fc.assert(
    fc.property(text, (typed) => {
      expect(unquote(quoteLines(typed))).toBe(clean(typed));
    }),
    { numRuns: 300 },
  );
});

test('what is written is one text of the language', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 20, maxLength: 20 }), async (all) => {
      const lines = all.map((typed, at) => `role R${at} ${quoteLines(typed)}`);
      const { elements } = await planOf(lines.join('\n'));
      expect(elements.map(({ title }) => title)).toEqual(all.map(clean));
    }),
    { numRuns: 3 },
  );
});
