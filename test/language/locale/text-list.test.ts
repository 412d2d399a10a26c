import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locales } from '../../../language/locale/locale.ts';
import { listedParties, partiesListed } from '../../../language/locale/party-list.ts';
import { listedTexts, textsListed } from '../../../language/locale/text-list.ts';

const text = fc
  .array(fc.constantFrom('A', 'å b', '"', '""', ';', ', ', '/', ' 5%', '12,5 %', '\n', '(', '[', '😀'), {
    minLength: 1,
    maxLength: 7,
  })
  .map((parts) => parts.join('').trim())
  .filter((one) => one !== '');

test('texts come back from the one that lists them', () => {
  expect(listedTexts(['A, b', 'c; d', '"e"'])).toBe('A, b; "c; d"; """e"""');
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      expect(textsListed(listedTexts(texts))).toEqual(texts);
    }),
    { numRuns: 300 },
  );
});

test('parties come back with their shares from the text that lists them, in every language', () => {
  const share = fc.integer({ min: 100, max: 1_000_000 }).map((hundredths) => hundredths / 100 / 100);
  const parties = fc.array(fc.record({ name: text, share }, { requiredKeys: ['name'] }));
  fc.assert(
    fc.property(fc.constantFrom(...locales), parties, (locale, all) => {
      expect(partiesListed(listedParties(locale, all))).toEqual(all);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['en', 'Nurse 12.5%; Boss; "Board, elected" 40%'],
  ['nb', 'Nurse 12,5\u00a0%; Boss; "Board, elected" 40\u00a0%'],
] as const)('parties in %s are listed as they are read there', (locale, expected) => {
  const parties = [{ name: 'Nurse', share: 0.125 }, { name: 'Boss' }, { name: 'Board, elected', share: 0.4 }];
  expect(listedParties(locale, parties)).toBe(expected);
});

test('parties are read as planning tools and people write them', () => {
  expect(partiesListed('Kari [50%],Ola (12,5 %)\nIT/drift; Åse Berg/Per Li')).toEqual([
    { name: 'Kari', share: 0.5 },
    { name: 'Ola', share: 0.125 },
    { name: 'IT/drift' },
    { name: 'Åse Berg' },
    { name: 'Per Li' },
  ]);
});
