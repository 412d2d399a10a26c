import { expect, test } from 'vitest';
import { localeFor } from '../../../language/locale/locale.ts';

test.each([
  ['nb', 'nb'],
  ['nb-NO', 'nb'],
  ['no', 'nb'],
  ['no-NO', 'nb'],
  ['nn-NO', 'nn'],
  ['sv_SE.UTF-8', 'sv'],
  ['da-DK', 'da'],
  ['en-GB', 'en'],
  ['DE', 'en'],
  ['C', 'en'],
  ['', 'en'],
  [undefined, 'en'],
] as const)('%s is read in %s', (tag, locale) => {
  expect(localeFor(tag)).toBe(locale);
});
