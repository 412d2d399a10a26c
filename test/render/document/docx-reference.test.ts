import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Document } from '../../../language/report/document.ts';
import { writeDocx } from '../../../render/document/docx/docx.ts';
import { UnfitReference } from '../../../render/document/unfit-reference.ts';
import { sampleDocument } from './sample.ts';
import { templatePart, wordTemplate } from './word-template.ts';

const document: Document = {
  ...sampleDocument,
  blocks: sampleDocument.blocks.filter(({ type }) => type !== 'figure'),
};
const write = (reference: Uint8Array) => writeDocx(document, new Map(), { reference });
const partsIn = (bytes: Uint8Array) =>
  new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));

let bytes: Uint8Array;
let parts: ReadonlyMap<string, string>;
const part = (path: string) => parts.get(path) ?? '';
const has = (path: string, text: string) => part(path).includes(text);
beforeAll(async () => {
  bytes = await write(wordTemplate());
  parts = partsIn(bytes);
});

describe('a document in the look of a template', () => {
  test('has its headings in the styles of the template, by whatever ids it has', async () => {
    const styleMap = ["p[style-name='heading 1'] => h1", "p[style-name='Title'] => p.title"];
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap });
    expect(value.match(/<h1>/g)).toHaveLength(3);
    expect(has('word/document.xml', '<w:pStyle w:val="Overskrift1"/>')).toBe(true);
    expect(has('word/document.xml', '<w:pStyle w:val="Tittel"/>')).toBe(true);
    expect(has('word/document.xml', '<w:pStyle w:val="Undertittel"/>')).toBe(true);
    expect(has('word/document.xml', '<w:pStyle w:val="Heading1"/>')).toBe(false);
    expect(has('word/styles.xml', '<w:color w:val="00AA55"/>')).toBe(true);
  });

  test('has every style that it uses, once', () => {
    const used = new Set(
      Array.from(part('word/document.xml').matchAll(/<w:pStyle w:val="([^"]*)"/g), ([, id]) => id),
    );
    const there = Array.from(part('word/styles.xml').matchAll(/w:styleId="([^"]*)"/g), ([, id]) => id);
    expect([...used].filter((id) => !there.includes(id))).toEqual([]);
    expect(new Set(there).size).toBe(there.length);
    expect(has('word/styles.xml', '<w:basedOn w:val="Overskrift1"/>')).toBe(true);
  });

  test('has its lists besides those of the template', () => {
    const numbers = Array.from(
      part('word/numbering.xml').matchAll(/<w:num w:numId="(\d+)"/g),
      ([, id]) => id,
    );
    expect(numbers).toContain('1');
    expect(new Set(numbers).size).toBe(numbers.length);
    const used = Array.from(
      part('word/document.xml').matchAll(/<w:numId w:val="([1-9]\d*)"/g),
      ([, id]) => id,
    );
    expect(used.filter((id) => !numbers.includes(id) || id === '1')).toEqual([]);
    expect(new Set(used).size).toBe(3);
  });

  test('has its page in one column, its header with the logo, and its footer', () => {
    expect(has('word/document.xml', '<w:pgSz w:w="8391" w:h="11906" w:orient="portrait"/>')).toBe(true);
    expect(has('word/document.xml', '<w:cols')).toBe(false);
    const targets = Array.from(
      part('word/_rels/document.xml.rels').matchAll(/Target="\/(word\/reference\d.xml)"/g),
      ([, path = '']) => path,
    );
    const [header = '', footer = ''] = targets;
    expect(has(header, 'Åsheim kommune')).toBe(true);
    expect(has(footer, 'Org.nr. 123')).toBe(true);
    expect(
      has(
        header.replace('word/', 'word/_rels/') + '.rels',
        'Target="/word/media/reference-word-media-logo.png"',
      ),
    ).toBe(true);
    expect(parts.has('word/media/reference-word-media-logo.png')).toBe(true);
    expect(has('word/settings.xml', '<w:evenAndOddHeaders w:val="true"/>')).toBe(true);
    expect(part('word/document.xml').match(/<w:headerReference /g)).toHaveLength(1);
  });

  test('is in the language of the report, and has nothing of the text of the template', () => {
    expect(part('word/styles.xml').match(/<w:lang [^>]*>/g)).toEqual(['<w:lang w:val="nb-NO"/>']);
    expect(has('word/document.xml', 'Slett denne teksten')).toBe(false);
  });

  test('refers to nothing outside of itself; what links and fields showed stays as text', () => {
    const everything = [...parts].filter(
      ([path]) => /\.(xml|rels)$/.test(path) && path !== 'word/document.xml',
    );
    for (const [path, xml] of everything) {
      expect(/External|asheim\.example\/|ond\.example|DDEAUTO|attachedTemplate/.test(xml), path).toBe(false);
    }
    const header = part('word/reference1.xml');
    for (const text of ['asheim.example', 'bilde', 'dde'])
      expect(header.includes(`<w:t>${text}</w:t>`)).toBe(true);
    expect(Array.from(header.matchAll(/<w:instrText[^>]*>\s*(\w+)/g), ([, name]) => name)).toEqual(['TITLE']);
    expect(header.match(/<w:fldChar /g)).toHaveLength(3);
  });

  test('is the same each time', async () => {
    expect(await write(wordTemplate())).toEqual(bytes);
  });
});

test('a template without styles, lists and footer gets ours', async () => {
  const bare = wordTemplate({
    'word/styles.xml': undefined,
    'word/numbering.xml': undefined,
    'word/_rels/document.xml.rels': undefined,
  });
  const found = partsIn(await write(bare));
  expect(found.get('word/styles.xml')?.includes('w:styleId="Heading1"')).toBe(true);
  expect(found.get('word/document.xml')?.includes('<w:footerReference w:type="default"')).toBe(true);
  expect(found.get('word/document.xml')?.includes('w:w="8391"')).toBe(true);
});

test.each([
  ['text', strToU8('# Mal')],
  ['nothing', new Uint8Array()],
  ['a zip archive with something else', zipSync({ 'mal.txt': strToU8('mal') })],
  ['a document of the old kind', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
  ['one with a broken part', wordTemplate({ 'word/styles.xml': '<w:styles' })],
  [
    'one that declares entities',
    wordTemplate({ 'word/styles.xml': '<!DOCTYPE s [<!ENTITY x "y">]><s>&x;</s>' }),
  ],
])('%s is no template', async (_, reference) => {
  const writing = write(reference);
  await expect(writing).rejects.toThrow(UnfitReference);
  await expect(writing).rejects.toThrow('cannot be read as a Word document');
});

test('a presentation is no template', async () => {
  const types = templatePart('[Content_Types].xml').replace(
    'wordprocessingml.document.main',
    'presentationml.presentation.main',
  );
  await expect(write(wordTemplate({ '[Content_Types].xml': types }))).rejects.toThrow('is no Word document');
});

test('a template whose margins leave no room for text is refused', async () => {
  const narrow = templatePart('word/document.xml').replace('w:left="700"', 'w:left="7000"');
  await expect(write(wordTemplate({ 'word/document.xml': narrow }))).rejects.toThrow('no room for text');
});

test('a template with macros is refused', async () => {
  const types = templatePart('[Content_Types].xml').replace(
    'vnd.openxmlformats-officedocument.wordprocessingml.document.main',
    'vnd.ms-word.document.macroEnabled.main',
  );
  const macros = wordTemplate({ '[Content_Types].xml': types });
  await expect(write(macros)).rejects.toThrow('holds macros');
  await expect(write(wordTemplate({ 'word/vbaProject.bin': 'x' }))).rejects.toThrow('holds macros');
});
