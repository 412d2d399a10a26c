import { EmptyFileSystem } from 'langium';
import { expect, test } from 'vitest';
import { ownWords, ownWordsIn } from '../../../language/locale/own-words.ts';
import { countries } from '../../../language/plan/calendar.ts';
import { meantWord } from '../../../language/syntax/meant-word.ts';
import { createVardeServices } from '../../../language/syntax/services.ts';
import { allowedWords } from '../../../language/syntax/words.ts';

const { Blocks: blocks } = createVardeServices(EmptyFileSystem).parser;
const properties = blocks.all.flatMap(({ statements }) =>
  statements.flatMap(({ words }) => words.slice(0, 1)),
);
const values = [
  ['Activity', 'is'],
  ['Benefit', 'is'],
  ['Stakeholder', 'influence'],
  ['Stakeholder', 'attitude'],
  ['Team', 'level'],
  ['Indicator', 'better'],
  ['Risk', 'status'],
  ['Response', 'kind'],
  ['Plan', 'locale'],
].flatMap(([type = '', property = '']) => allowedWords(type, property, blocks) ?? []);
const words = new Set<string>([...properties, ...values, ...countries]);

test.each([...ownWords.keys()])('%s is a word of the language', (word) => {
  expect(words).toContain(word);
});

test('a word is known by what it says in another language', () => {
  const kinds = allowedWords('Activity', 'is', blocks) ?? [];
  expect(
    ['anskaffelse', 'Opplæring', 'utbildning', 'uddannelse', 'evaluering'].map((own) =>
      meantWord(own, kinds),
    ),
  ).toEqual(['procurement', 'training', 'training', 'training', 'evaluation']);
  expect(
    ['høy', 'høg', 'hög', 'høj', 'HØY', 'høy'.normalize('NFD')].map((own) => meantWord(own, ['low', 'high'])),
  ).toEqual(Array(6).fill('high'));
});

test('only what fits is meant', () => {
  expect(meantWord('mål', ['goal', 'activity'])).toBe('goal');
  expect(meantWord('mål', ['owner', 'target'])).toBe('target');
  expect(meantWord('anskaffelse', ['low', 'high'])).toBeUndefined();
});

test('the usual word comes first in every language, also where Nynorsk has that of Bokmål', () => {
  const usual = (word: string) =>
    (['nb', 'nn', 'sv', 'da'] as const).map((locale) => ownWordsIn(locale, word)[0]);
  expect(usual('owner')).toEqual(['eier', 'eigar', 'ägare', 'ejer']);
  expect(usual('stakeholder')).toEqual(['interessent', 'interessent', 'intressent', 'interessent']);
  expect(usual('role')).toEqual(['rolle', 'rolle', 'roll', 'rolle']);
});
