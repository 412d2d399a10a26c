import { expect, test } from 'vitest';
import { Losses } from '../../../language/import/imported.ts';
import { remarksOn } from '../../../language/import/remarks.ts';
import { importWords, type LossKind } from '../../../language/locale/import.ts';
import { locales } from '../../../language/locale/locale.ts';

const kinds = Object.keys(importWords.en.losses) as LossKind[];

test.each(locales)('each loss is told in %s, with all names', (locale) => {
  const losses = new Losses();
  for (const kind of kinds) for (const name of ['A', 'B', 'C', 'D']) losses.add(kind, `${kind} ${name}`);
  const [from, , ...told] = remarksOn(losses, locale, 'plan.xml');
  expect(from).toContain('plan.xml');
  expect(told).toHaveLength(kinds.length);
  for (const [at, kind] of kinds.entries()) {
    for (const name of ['A', 'B', 'C', 'D']) expect(told[at]).toContain(`${kind} ${name}`);
    if (locale !== 'en') expect(importWords[locale].losses[kind]).not.toBe(importWords.en.losses[kind]);
  }
});

test('where nothing is lost, that is said', () => {
  expect(remarksOn(new Losses(), 'nn', 'plan.xml')).toEqual([
    'Importert frå plan.xml.',
    'Alt i fila kom med.',
  ]);
});
