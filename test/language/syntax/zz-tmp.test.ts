import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { EmptyFileSystem, type LangiumDocument } from 'langium';
import { glob } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { URI } from 'vscode-uri';
import { lowerPlan } from '../../../language/plan/lower/lower-plan.ts';
import { applyEdits } from '../../../language/syntax/format/edit.ts';
import { Formatter } from '../../../language/syntax/format/formatter.ts';
import { createVardeServices } from '../../../language/syntax/services.ts';
import { carelessly, pieces } from '../../fixtures/random-layout.ts';
import { randomPlan } from '../../fixtures/random-plan.ts';

const services = createVardeServices(EmptyFileSystem);
const { DocumentBuilder, LangiumDocumentFactory, LangiumDocuments } = services.shared.workspace;
const formatter = new Formatter(services.parser);

const root = new URL('../../../', import.meta.url);
const files = await glob(['examples/**/*.varde', 'language/frameworks/*.varde'], { cwd: root.pathname });
const examples = files.sort().map((file) => readFileSync(new URL(file, root), 'utf8'));

describe.each([
  ['a random plan', randomPlan.chain(carelessly), 500],
  ['an example', fc.constantFrom(...examples).chain(carelessly), 60],
] as const)('%s, written carelessly', (_, texts, numRuns) => {
  test('is read to its end, formatted once and for all, and keeps its words, comments and meaning', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { edits, unread } = formatter.format(text);
        const formatted = applyEdits(text, edits);
        expect(unread).toEqual([]);
        expect(formatter.format(formatted).edits).toEqual([]);
        expect(images(formatted)).toEqual(images(text));
        expect(await planOf(formatted)).toEqual(await planOf(text));
      }),
      { numRuns },
    );
  });
});

test('a text with mistakes changes in spaces and line breaks only, and stays what it then is', () => {
  fc.assert(
    fc.property(
      fc.oneof(randomPlan.chain(carelessly), fc.constantFrom(...examples)).chain(withMistakes),
      (text) => {
        const { edits, unread } = formatter.format(text);
        const formatted = applyEdits(text, edits);
        expect(withoutSpaces(formatted)).toBe(withoutSpaces(text));
        expect(formatter.format(formatted).edits).toEqual([]);
        const lines = text.split(/(?<=\r\n|\r(?!\n)|\n)/);
        for (const { first, last } of unread) {
          expect(formatted).toContain(
            lines
              .slice(first, last + 1)
              .join('')
              .trimEnd(),
          );
        }
      },
    ),
    { numRuns: 600 },
  );
});

/** The text with characters taken out, doubled or put in. */
function withMistakes(text: string): fc.Arbitrary<string> {
  const mistake = fc.record({
    at: fc.nat(text.length),
    taken: fc.nat(2),
    put: fc.constantFrom(
      '',
      '{',
      '}',
      '"',
      '"""',
      ',',
      '\n',
      ' ',
      '//',
      '/*',
      '-',
      'owner',
      '\u0000',
      '%',
      '.',
      'é',
    ),
  });
  return fc
    .array(mistake, { minLength: 1, maxLength: 3 })
    .map((mistakes) =>
      mistakes.reduce(
        (mistaken, { at, taken, put }) => mistaken.slice(0, at) + put + mistaken.slice(at + taken),
        text,
      ),
    );
}

/** The words, signs and comments of a text, whose lines may be indented otherwise. */
function images(text: string): string[] {
  return pieces(text).map(({ image, tokenType }) =>
    tokenType.name.endsWith('_COMMENT') ? image.replace(/^\s+|[^\S\n]+$/gm, '') : image,
  );
}

function withoutSpaces(text: string): string {
  return text.replace(/[\s\ufeff]+/g, '');
}

/** Lowers the text as a file of its own; where things stand in it is left out. */
async function planOf(text: string): Promise<unknown> {
  const uri = URI.parse('test:///plan.varde');
  const document = LangiumDocumentFactory.fromString(text, uri) as LangiumDocument;
  LangiumDocuments.addDocument(document);
  await DocumentBuilder.build([document]);
  const plan = lowerPlan(services.shared, document);
  await DocumentBuilder.update([], [uri]);
  return JSON.parse(JSON.stringify(plan, (key, value) => (key === 'source' ? undefined : value)));
}
