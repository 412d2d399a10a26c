import { describe, expect, test } from 'vitest';
import { locales } from '../../../language/locale/locale.ts';
import { type Messages, messagesIn } from '../../../language/locale/messages.ts';

/** The catalogues of the rules about people and purpose, and of the work that they offer to add. */
const groups = ['newWork', 'people', 'purpose'] as const satisfies readonly (keyof Messages)[];

/** Every sentence of a catalogue by its path, said of something. */
function sentences(catalogue: unknown, path: string): [string, string][] {
  if (typeof catalogue === 'string') return [[path, catalogue]];
  if (typeof catalogue === 'function') {
    const given = path.endsWith('.notSmart')
      ? ['A', ['measure', 'baseline', 'target', 'date', 'owner']]
      : ['A', 'B', 'C'];
    return [[path, catalogue(...given) as string]];
  }
  return Object.entries(catalogue as object).flatMap(([key, value]) => sentences(value, `${path}.${key}`));
}

const of = (locale: (typeof locales)[number]) => {
  const messages = messagesIn(locale);
  return groups.flatMap((group) => sentences(messages[group], group));
};

describe.each(locales.filter((locale) => locale !== 'en'))('%s', (locale) => {
  test('says everything, and nothing of it in English', () => {
    const english = new Map(of('en'));
    const said = of(locale);
    expect(said.map(([path]) => path)).toEqual([...english.keys()]);
    for (const [path, sentence] of said) {
      expect(sentence.length, path).toBeGreaterThan(0);
      expect(sentence, path).not.toMatch(/undefined|\$\{/);
      expect(sentence, path).not.toBe(english.get(path));
    }
  });
});

test('every sentence of a finding names what it is about and ends with a full stop', () => {
  for (const locale of locales) {
    for (const [path, sentence] of of(locale)) {
      if (path.startsWith('newWork')) continue;
      expect(sentence, `${locale} ${path}`).toMatch(/\.$/);
      expect(sentence, `${locale} ${path}`).toContain('A');
    }
  }
});

test('titles stand in the quotation marks of the language, and of long lists only the first', () => {
  const titles = ['A', 'B', 'C', 'D', 'E'];
  expect(locales.map((locale) => messagesIn(locale).allCalled(titles))).toEqual([
    '“A”, “B”, “C” and 2 more',
    '«A», «B», «C» og 2 til',
    '«A», «B», «C» og 2 til',
    '”A”, ”B”, ”C” och 2 till',
    '»A«, »B«, »C« og 2 mere',
  ]);
  expect(messagesIn('nb').called('Pilot')).toBe('«Pilot»');
  expect(messagesIn('nb').month(20_600)).toBe('mai 2026');
});
