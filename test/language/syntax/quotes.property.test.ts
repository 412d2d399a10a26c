import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { quotes } from '../../../language/syntax/form/quote.ts';
import type { VardeDocument } from '../../../language/syntax/form/rule.ts';
import { parse } from '../parse.ts';

const piece = fc.constantFrom('"', '"', '"', '\\"', 'Leder', '/* " */', '\r', '„', '"""');
const role = fc.array(piece, { maxLength: 4 }).map((pieces) => `role Kari ${pieces.join(' ')}`);
const text = fc.array(role, { minLength: 1, maxLength: 2 }).map((roles) => roles.join('\n'));

/** Returns where the rule finds something in each text. */
async function placesIn(texts: readonly string[]): Promise<string[]> {
  const { services, documents } = await parse(
    Object.fromEntries(texts.map((each, at) => [`${at}.varde`, each])),
  );
  return documents.map((document) =>
    JSON.stringify(Array.from(quotes(document as VardeDocument, services), ({ range }) => range)),
  );
}

test('a text that never ends is found whatever else the file holds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 100, maxLength: 100 }), async (texts) => {
      // A bent quote in a comment has the rule look at every word.
      const looked = texts.map((each) => `// “\n${each}`);
      const plain = texts.map((each) => `//\n${each}`);
      expect(await placesIn(plain)).toEqual(await placesIn(looked));
    }),
    { numRuns: 5 },
  );
});
