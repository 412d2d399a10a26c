import { expect, test } from 'vitest';
import { brokenLines, withBrokenWords } from '../../../language/diagrams/broken-words.ts';
import { widthOf } from '../../../language/locale/text-width.ts';

test.each([
  ['Informationssäkerhetssamordnare', 190, 'Informationssäkerhets- samordnare'],
  ['Processutvecklare', 110, 'Process- utvecklare'],
  ['Biståndshandläggare', 130, 'Bistånds- handläggare'],
  ['Personvernombud', 90, 'Personvern- ombud'],
  ['Kommundirektör', 100, 'Kommun- direktör'],
  ['Kontaktcenter', 80, 'Kontakt- center'],
  ['Workshopgruppen', 90, 'Workshop- gruppen'],
  ['PP-tjenesten', 80, 'PP- tjenesten'],
  ['velferdsteknologi', 80, 'velferds- teknologi'],
  ['hjemmetjenesten', 80, 'hjemme- tjenesten'],
  ['Kontaktperson', 80, 'Kontakt- person'],
  ['Sygeplejerske', 80, 'Syge- plejerske'],
  ['Processpecifikation', 120, 'Processpecifi- kation'],
])('%s within %i pixels becomes “%s”', (word, width, broken) => {
  expect(withBrokenWords(word, width, 14)).toBe(broken);
});

test('no part is wider than asked for, and a word that fits is left alone', () => {
  const text = 'Avdelingsleder for utviklingstiltaksoppfølging';
  const broken = withBrokenWords(text, 100, 12);
  expect(Math.max(...broken.split(' ').map((part) => widthOf(part, 12)))).toBeLessThanOrEqual(100);
  expect(broken.replaceAll('- ', '')).toBe(text);
  expect(withBrokenWords('Rektor', 100, 12)).toBe('Rektor');
});

test('a line ends where a compound is broken, and nowhere else', () => {
  expect(
    brokenLines('Medlemmar: Informationssäkerhetssamordnare, Säkerhetschef och It-chef', 190, 14),
  ).toEqual(['Medlemmar: Informationssäkerhets-', 'samordnare, Säkerhetschef och It-chef']);
  expect(brokenLines('Rektor', 190, 14)).toEqual(['Rektor']);
});

test('a compound in brackets is broken as any other', () => {
  expect(brokenLines('(Informationssäkerhetssamordnare)', 190, 14)).toEqual([
    '(Informationssäkerhets-',
    'samordnare)',
  ]);
});

test('an address is no compound', () => {
  const address = 'https://kommune.example/endringsreise/innføring';
  expect(brokenLines(address, 100, 14)).toEqual([address]);
});
