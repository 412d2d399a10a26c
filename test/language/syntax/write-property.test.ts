import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyEdits } from '../../../language/syntax/format/edit.ts';
import { treeOf } from '../../../language/syntax/tree.ts';
import { writeFurtherValue, writeProperty } from '../../../language/syntax/write-property.ts';
import { parse } from '../parse.ts';

const notBefore = { property: 'notBefore', words: 'not before', value: '2026-05-04' };

/** Returns the text with the property written into the element of the name, which still must be free of errors. */
async function written(name: string, text: string): Promise<string> {
  const { documents } = await parse({ 'plan.varde': text });
  const [document] = documents;
  const element = document && treeOf(document).elements.find((each) => each.name === name);
  if (!document || !element) throw new Error(`There is no ${name}.`);
  const { range, newText } = writeProperty(document, element, notBefore);
  const [start, end] = [range.start, range.end].map((place) => document.textDocument.offsetAt(place));
  const result = applyEdits(text, [{ start: start as number, end: end as number, newText }]);
  const after = (await parse({ 'plan.varde': result })).documents[0];
  expect(after?.diagnostics).toEqual([]);
  return result;
}

test.each([
  {
    of: 'a value that is there',
    text: 'activity A {\n  not before 2026-01-05 // soon\n  takes 2d\n}\n',
    result: 'activity A {\n  not before 2026-05-04 // soon\n  takes 2d\n}\n',
  },
  {
    of: 'a declaration without braces',
    text: 'activity A "Title" #tag\n',
    result: 'activity A "Title" #tag { not before 2026-05-04 }\n',
  },
  {
    of: 'a block in one line',
    text: 'activity A { takes 2d }\n',
    result: 'activity A { takes 2d not before 2026-05-04 }\n',
  },
  { of: 'an empty block', text: 'activity A {}\n', result: 'activity A { not before 2026-05-04}\n' },
  {
    of: 'a block of lines',
    text: 'phase P {\n  activity A {\n    takes 2d // long\n  }\n}\n',
    result: 'phase P {\n  activity A {\n    takes 2d // long\n    not before 2026-05-04\n  }\n}\n',
  },
  {
    of: 'a block with others in it',
    text: 'activity A {\r\n  why "Now"\r\n\r\n  activity B { takes 1d }\r\n}\r\n',
    result:
      'activity A {\r\n  why "Now"\r\n  not before 2026-05-04\r\n\r\n  activity B { takes 1d }\r\n}\r\n',
  },
  {
    of: 'a block whose brace closes behind a value',
    text: 'activity A {\n  takes 2d }\n',
    result: 'activity A {\n  takes 2d not before 2026-05-04 }\n',
  },
  { of: 'the end of a file', text: 'activity A', result: 'activity A { not before 2026-05-04 }' },
])('a property is written into $of', async ({ text, result }) => {
  expect(await written('A', text)).toBe(result);
});

test.each([
  { of: 'a list', text: 'activity A { covers m.One, m.Two }', result: 'covers m.One, m.Two, m.Three }' },
  { of: 'repeated lists', text: 'activity A { covers m.One covers m.Two }', result: 'm.Two, m.Three }' },
  { of: 'an element without it', text: 'activity A { takes 1d }', result: 'takes 1d covers m.Three }' },
])('a further value is written after those of $of', async ({ text, result }) => {
  const framework = '\nframework m { item One item Two item Three }';
  const { documents } = await parse({ 'plan.varde': text + framework });
  const [document] = documents;
  const element = document && treeOf(document).elements.find(({ name }) => name === 'A');
  if (!document || !element) throw new Error('There is no A.');
  const covers = { property: 'covers', words: 'covers', value: 'm.Three' };
  const after = TextDocument.applyEdits(document.textDocument, [
    writeFurtherValue(document, element, covers),
  ]);
  expect(after).toContain(result);
  expect((await parse({ 'plan.varde': after })).documents[0]?.diagnostics).toEqual([]);
});
