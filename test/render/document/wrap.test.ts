import { expect, test } from 'vitest';
import { wrapRuns } from '../../../render/document/wrap.ts';
import { readFonts } from '../../../render/fonts.ts';

const fonts = await readFonts();
const linesOf = (text: string, width: number) =>
  wrapRuns([{ text }], width, 9, fonts).map((line) => line.map((run) => run.text).join(''));

test('a word wider than its line breaks where compounds are joined', () => {
  expect(linesOf('Personvernombud', 55)).toEqual(['Personvern-', 'ombud']);
  expect(linesOf('Rektor, Innkjøpsrådgiver og lærer', 60)).toEqual([
    'Rektor, ',
    'Innkjøps-',
    'rådgiver og ',
    'lærer',
  ]);
});

test('what is no word, or has no room for a syllable, breaks between characters', () => {
  expect(linesOf('https://kommune.example/plan', 50).join('')).toBe('https://kommune.example/plan');
  expect(linesOf('lærer', 6)).toEqual(['l', 'æ', 'r', 'e', 'r']);
});
