import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { locales } from '../../language/locale/locale.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');
const words = (path: string): Record<string, string> => JSON.parse(read(path));
const others = locales.filter((locale) => locale !== 'en');

/** The places in braces that are filled in when a text is shown. */
const holes = (text: string) => (text.match(/\{\d+\}/g) ?? []).sort();

describe('the words of the manifest', () => {
  const { contributes } = JSON.parse(read('package.json'));
  const shown = [
    'title',
    'description',
    'markdownDescription',
    'shortTitle',
    'label',
    'name',
    'contents',
    'altText',
  ];
  const english = words('package.nls.json');

  /** Every text that people read, with where it stands. */
  function* texts(value: unknown, path = 'contributes'): Iterable<[path: string, text: string]> {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      const isText = shown.includes(key) || /Descriptions$/.test(path);
      if (isText && typeof child === 'string') yield [`${path}.${key}`, child];
      yield* texts(child, `${path}.${key}`);
    }
  }
  /** Names that are the same in every language. */
  const names = ['Varde', 'English', 'Norsk bokmål', 'Norsk nynorsk', 'Svenska', 'Dansk'];
  const used = [...texts(contributes)].filter(([, text]) => !names.includes(text));

  test('are all translated', () => {
    expect(used.filter(([, text]) => !/^%[\w.]+%$/.test(text))).toEqual([]);
    expect(used.map(([, text]) => text.slice(1, -1)).sort()).toEqual(Object.keys(english).sort());
  });

  test.each(others)('are there in %s, and say more than the English', (locale) => {
    const translated = words(`package.nls.${locale}.json`);
    expect(Object.keys(translated).sort()).toEqual(Object.keys(english).sort());
    for (const [key, text] of Object.entries(translated)) {
      expect(text.trim(), key).not.toBe('');
      expect(text, key).not.toBe(english[key]);
    }
  });
});

describe('the words of the client', () => {
  const sources = globSync('client/**/*.ts', { cwd: root }).map(read).join('\n');
  const said = [...sources.matchAll(/l10n\.t\(\s*(['"`])(.*?)\1/gs)].map(([, , text]) => text ?? '');

  test('are found in its sources', () => {
    expect(said.length).toBe(sources.match(/l10n\.t\(/g)?.length);
    expect(said.length).toBeGreaterThan(4);
  });

  test.each(others)('are there in %s', (locale) => {
    const translated = words(`l10n/bundle.l10n.${locale}.json`);
    expect(Object.keys(translated).sort()).toEqual([...new Set(said)].sort());
    for (const [text, translation] of Object.entries(translated)) {
      expect(holes(translation), text).toEqual(holes(text));
    }
  });
});
