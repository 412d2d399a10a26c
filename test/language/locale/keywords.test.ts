import { beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../../language/locale/keywords/en.ts';
import {
  kindMeaning,
  propertyKeys,
  propertyMeaning,
  valueMeaning,
} from '../../../language/locale/keywords.ts';
import { locales } from '../../../language/locale/locale.ts';
import type { Blocks } from '../../../language/syntax/blocks.ts';
import { allowedWords } from '../../../language/syntax/words.ts';
import { parse } from '../parse.ts';

let blocks: Blocks;
beforeAll(async () => {
  blocks = (await parse({})).services.parser.Blocks;
});

/** Every property, with the kind of declaration that it stands in. */
function properties(): [kind: string, property: string][] {
  const inBraces = blocks.all.flatMap(({ kind, statements }) =>
    statements
      .filter(({ block, words }) => !block && words.length > 0 && kind !== '')
      .map(({ words }): [string, string] => [kind, words.join(' ')]),
  );
  return [
    ...inBraces,
    ['view', 'as'],
    ...['start', 'step', 'end'].map((kind): [string, string] => [kind, 'by']),
  ];
}

describe('the meaning of words', () => {
  test.each(locales)('is there in %s for every kind and property', (locale) => {
    expect(blocks.kinds.filter((kind) => !kindMeaning(locale, kind))).toEqual([]);
    expect(properties().filter(([kind, property]) => !propertyMeaning(locale, kind, property))).toEqual([]);
    expect(kindMeaning(locale, 'use')).toBeDefined();
  });

  test('is there for nothing that the language does not have', () => {
    const used = new Set(properties().flatMap(([kind, property]) => propertyKeys(kind, property)));
    expect(Object.keys(en.properties).filter((key) => !used.has(key))).toEqual([]);
    expect(Object.keys(en.kinds).filter((kind) => kind !== 'use' && !blocks.kinds.includes(kind))).toEqual(
      [],
    );
  });

  test.each(locales)('is a sentence in %s', (locale) => {
    for (const [kind, property] of properties()) {
      expect(propertyMeaning(locale, kind, property), `${kind} ${property}`).toMatch(/^\p{Lu}.*\.$/u);
    }
    for (const kind of blocks.kinds) expect(kindMeaning(locale, kind), kind).toMatch(/^\p{Lu}.*\.$/u);
  });

  test.each(locales)('is there in %s for the kinds of activity, attitudes and the like', (locale) => {
    for (const [type, property] of [
      ['Plan', 'locale'],
      ['Activity', 'is'],
      ['Benefit', 'is'],
      ['Process', 'is'],
      ['Stakeholder', 'attitude'],
      ['Stakeholder', 'influence'],
      ['Role', 'sitsIn'],
      ['Team', 'level'],
      ['Indicator', 'better'],
      ['Response', 'kind'],
      ['Risk', 'status'],
    ] as const) {
      for (const word of allowedWords(type, property, blocks) ?? [])
        expect(valueMeaning(locale, word), word).toBeDefined();
    }
  });

  test('depends on the kind where the same word says something else', () => {
    expect(propertyMeaning('nb', 'activity', 'by')).not.toBe(propertyMeaning('nb', 'decision', 'by'));
    expect(propertyMeaning('nb', 'phase', 'by')).toBe(propertyMeaning('nb', 'activity', 'by'));
    expect(propertyMeaning('nb', 'toString', 'constructor')).toBeUndefined();
  });
});
