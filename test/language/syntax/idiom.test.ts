import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../language/locale/locale.ts';
import { validate } from './workspace.ts';

/** A broken plan, `␤` at its line ends, and below it what it is told in three languages, read for idiom by people. */
const cases = readFileSync(new URL('../../fixtures/idiom.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n\n')
  .map((block) => {
    const [plan = '', ...said] = block.split('\n');
    const messages = said.map((line): [Locale, string] => [line.slice(0, 2) as Locale, line.slice(3)]);
    return { plan, messages };
  });

test('there are enough to tell', () => {
  expect(cases.length).toBeGreaterThanOrEqual(40);
  for (const { messages } of cases) expect(messages.map(([locale]) => locale)).toEqual(['nb', 'sv', 'da']);
});

describe.each(cases)('$plan', ({ plan, messages }) => {
  test.each(messages)('in %s', async (locale, expected) => {
    const [document] = await validate({ 'main.varde': plan.replaceAll('␤', '\n') }, locale);
    expect(document?.diagnostics?.map(({ message }) => message)).toEqual([expected]);
  });
});
