import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../../language/locale/locale.ts';
import type { ProblemData } from '../../../language/syntax/diagnostic.ts';
import { type Case, readCases } from './fixtures.ts';
import { validate } from './workspace.ts';

const cases = [...readCases().values()].flat();
const others = locales.filter((locale) => locale !== 'en');

/** Words that only English has, and that messages in it can hardly do without. */
const english =
  /\b(the|is|are|stands?|wants?|takes|not|of|with|and|or|which|missing|written|behind|before)\b/i;

/** What a language says for an example in another: its own currency, its own word for a name. */
const examples: ReadonlySet<string> = new Set(['NOK', 'cost Name']);

describe.each(others)('what is said in %s', (locale) => {
  test.each(cases)('$name', async ({ files }) => {
    const [inEnglish, here] = [await saidOf(files, 'en'), await saidOf(files, locale)];
    expect(here.map(({ place }) => place)).toEqual(inEnglish.map(({ place }) => place));
    for (const [at, { text }] of here.entries()) {
      const original = inEnglish[at]?.text ?? '';
      expect(text).not.toBe(original);
      expect(text).not.toMatch(/undefined|NaN|\[object|=>/);
      expect(text.replace(/`[^`]*`|«[^»]*»/g, ''), text).not.toMatch(english);
      for (const word of quotedIn(original)) expect(text, original).toContain(word);
    }
  });
});

test.each(locales)('what is said in %s reads as sentences', async (locale) => {
  for (const { files } of cases) {
    for (const { text, isSentence } of await saidOf(files, locale)) {
      if (isSentence) expect(text).toMatch(/^[`\p{Lu}].*[.?]$/su);
      expect(text.replace(/`[^`]*`/g, 'x')).not.toMatch(/ {2}|\.\.$| [.,;:]/);
      expect(text.split('`').length % 2, text).toBe(1);
    }
  }
});

interface Said {
  /** Where it is said, and of what sort it is. */
  readonly place: string;
  readonly text: string;
  readonly isSentence: boolean;
}

/** All messages, related messages and titles of fixes, in their order. */
async function saidOf(files: Case['files'], locale: Locale): Promise<Said[]> {
  const documents = await validate(files, locale);
  return documents.flatMap(({ diagnostics = [] }) =>
    diagnostics.flatMap(({ message, code, range, relatedInformation = [], data }) => {
      const place = `${code} ${JSON.stringify(range)}`;
      const { fixes } = data as ProblemData;
      return [
        { place, text: String(message), isSentence: true },
        ...relatedInformation.map((each) => ({ place: `${place} +`, text: each.message, isSentence: true })),
        ...fixes.map(({ title }) => ({ place: `${place} fix`, text: title, isSentence: false })),
      ];
    }),
  );
}

function quotedIn(text: string): string[] {
  return [...text.matchAll(/`([^`]*)`/g)].flatMap(([, word = '']) => (examples.has(word) ? [] : [word]));
}
