import { XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, test } from 'vitest';
import { documentWords } from '../../../language/locale/document.ts';
import { locales } from '../../../language/locale/locale.ts';
import { captionsOf } from '../../../render/document/captions.ts';
import { writeDocx } from '../../../render/document/docx/docx.ts';
import type { Pictures } from '../../../render/document/picture.ts';
import { plainText } from '../../../render/document/plain-text.ts';
import { drawSample, figures, hostile, sampleDocument } from './sample.ts';

const styleMap = [
  "p[style-name='Title'] => p.title",
  "p[style-name='Subtitle'] => p.subtitle",
  "p[style-name='TOC Heading'] => p.contents",
  "p[style-name='caption'] => p.caption:fresh",
];
let pictures: Pictures;
let bytes: Uint8Array;
let html: HTMLElement;
const part = (path: string) => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
const all = (pattern: RegExp, text = part('word/document.xml')) =>
  Array.from(text.matchAll(pattern), ([, one = '']) => one);
const shown = (text: string) => plainText(text).replace(/\s+/g, ' ').trim();
const textsOf = (selector: string) =>
  Array.from(html.querySelectorAll(selector), ({ textContent }) => shown(textContent));

beforeAll(async () => {
  pictures = await drawSample();
  bytes = await writeDocx(sampleDocument, pictures, {});
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap });
  expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
  html = new JSDOM(value).window.document.body;
});

describe('a Word document, read by another program,', () => {
  test('has the headings of the report, in the styles that Word goes by', () => {
    for (const level of [1, 2, 3]) {
      const wanted = sampleDocument.blocks.flatMap((block) =>
        block.type === 'heading' && block.level === level ? [shown(block.text)] : [],
      );
      expect(textsOf(`h${level}`)).toEqual(wanted);
    }
    expect(textsOf('.title')).toEqual([sampleDocument.title]);
    expect(textsOf('.subtitle')).toEqual([shown(sampleDocument.subject)]);
    expect(textsOf('.contents')).toEqual(['Innhold']);
  });

  test('has a numbered caption at each figure and table', () => {
    const captions = [...captionsOf(sampleDocument).values()];
    expect(textsOf('.caption')).toEqual(captions.map(shown));
  });

  test('has every text as it was written, and none as markup', () => {
    const text = shown(html.textContent);
    for (const one of Object.values(hostile)) expect(text).toContain(shown(one));
    expect(html.querySelector('script')).toBeNull();
    expect(text).toContain(shown(sampleDocument.subject));
  });

  test('has lists that count from 1, each for itself', () => {
    const lists = Array.from(
      html.querySelectorAll('ol, ul'),
      (list) => `${list.localName} ${list.children.length}`,
    );
    expect(lists).toEqual(['ol 3', 'ol 2', 'ul 2']);
  });

  test('has tables with all of their cells', () => {
    const tables = sampleDocument.blocks.filter((block) => block.type === 'table');
    const found = Array.from(html.querySelectorAll('table'), (table) => [
      table.querySelectorAll('thead th, thead td').length,
      table.querySelectorAll('tbody tr').length,
    ]);
    expect(found).toEqual(tables.map(({ columns, rows }) => [columns.length, rows.length]));
    expect(textsOf('tbody td')).toContain('Aktivitet 60: forberede, prøve og lære');
  });

  test('tells of each picture what it shows', () => {
    const told = Array.from(html.querySelectorAll('img'), ({ alt }) => alt);
    expect(told).toEqual(Object.values(figures).map(({ diagram }) => plainText(diagram.description)));
  });
});

describe('inside of a Word document,', () => {
  test('every part is well-formed', () => {
    for (const [path, content] of Object.entries(unzipSync(bytes))) {
      if (/\.(xml|rels|svg)$/.test(path)) expect(XMLValidator.validate(strFromU8(content)), path).toBe(true);
    }
  });

  test('figures and tables count in fields of their own, which have their numbers', () => {
    const field = /SEQ (\w+ )\\\* ARABIC .*?"separate"\/><\/w:r><w:r><w:t [^>]*>(\d+)</g;
    const fields = Array.from(
      part('word/document.xml').matchAll(field),
      ([, word, number]) => `${word}${number}`,
    );
    expect(fields).toEqual(['Figur 1', 'Tabell 1', 'Figur 2', 'Figur 3', 'Tabell 2']);
  });

  test('the contents are there, lead to the headings, and make Word ask nothing', () => {
    const headings = sampleDocument.blocks.filter(({ type }) => type === 'heading');
    const bookmarks = all(/<w:bookmarkStart w:name="(_Toc\d+)"/g);
    expect(bookmarks).toHaveLength(headings.length);
    expect(all(/<w:hyperlink [^>]*w:anchor="(\w+)"/g)).toEqual(bookmarks);
    expect(all(/<w:instrText[^>]*> (TOC [^<]*) </g)).toEqual(['TOC \\o "1-3" \\h \\z \\u']);
    const pages = all(
      /<w:instrText[^>]*> PAGEREF (_Toc\d+) \\h <\/w:instrText><\/w:r><w:r><w:fldChar w:fldCharType="separate"\/><\/w:r><w:r><w:t [^>]*\/?>(?:<\/w:t>)?<\/w:r>/g,
    );
    expect(pages).toEqual(bookmarks);
    const levels = headings.map((heading) => (heading.type === 'heading' ? heading.level : 0));
    expect(all(/<w:pStyle w:val="TOC(\d)"/g).map(Number)).toEqual(levels);
    expect(all(/(w:dirty)/g)).toEqual([]);
    expect(part('word/settings.xml')).not.toContain('updateFields');
  });

  test('the first row of a table stands on each page, and no row is split', () => {
    const rows = all(/<w:tr>(.*?)<\/w:tr>/g);
    expect(rows).toHaveLength(62 + Object.keys(hostile).length);
    expect(rows.filter((row) => row.includes('<w:tblHeader/>'))).toHaveLength(2);
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
  });

  test('columns are as wide as their shares', () => {
    const [grid = ''] = all(/<w:tblGrid>(.*?)<\/w:tblGrid>/g);
    const [a = 0, b = 0, c = 0] = all(/w:w="(\d+)"/g, grid).map(Number);
    expect(b / (a + b + c)).toBeCloseTo(0.15, 2);
    expect(c / (a + b + c)).toBeCloseTo(0.25, 2);
  });

  test('each picture is there in outlines and as a bitmap, no larger than its page', () => {
    const files = Object.entries(unzipSync(bytes)).filter(([path]) => path.startsWith('word/media/'));
    expect(files.filter(([path]) => path.endsWith('.png'))).toHaveLength(3);
    const vectors = files.filter(([path]) => path.endsWith('.svg')).map(([, svg]) => strFromU8(svg));
    expect(vectors).toHaveLength(3);
    for (const svg of vectors) expect(new Set(all(/<(\w+)/g, svg))).not.toContain('text');
    const sizes = all(/<wp:extent (cx="\d+" cy="\d+")/g).map((size) => all(/(\d+)/g, size).map(Number));
    expect(sizes).toHaveLength(3);
    const [usual, wide, high] = sizes.map(([width = 0, height = 0]) => [width / 635, height / 635]);
    expect(usual?.[0]).toBeGreaterThan(11_906 - 2 * 1247);
    for (const one of [usual, wide]) expect(one?.[0]).toBeLessThanOrEqual(16_838 - 2 * 1247 + 15);
    expect(high?.[1]).toBeLessThan(16_838 - 2 * 1418 - 1000);
  });

  test('tables with many columns of text stand on pages across', async () => {
    const columns = Array.from({ length: 8 }, (_, i) => ({
      title: `Spalte ${i + 1}`,
      align: 'start' as const,
      share: 1 / 8,
    }));
    const rows = [columns.map(() => ({ text: 'tekst' }))];
    const blocks = [{ type: 'table' as const, caption: 'Bred', columns, rows }];
    const own = unzipSync(await writeDocx({ ...sampleDocument, blocks }, new Map(), {}));
    const document = strFromU8(own['word/document.xml'] ?? new Uint8Array());
    expect(all(/w:orient="(\w+)"/g, document)).toEqual(['portrait', 'landscape']);
  });

  test('wide figures stand on pages across, under their headings', () => {
    const sections = all(/(<w:pgSz .*?)<\/w:sectPr>/g).map((one) => /w:orient="(\w+)"/.exec(one)?.[1]);
    expect(sections).toEqual(['portrait', 'portrait', 'landscape', 'portrait', 'landscape', 'portrait']);
    const [, , across = ''] = part('word/document.xml').split('<w:pgSz');
    expect(across).toContain('>Framdrift<');
  });

  test('nothing refers to what lies outside, and there are no macros', () => {
    const files = unzipSync(bytes);
    const related = Object.keys(files).filter((path) => path.endsWith('.rels'));
    for (const path of related) expect(part(path)).not.toContain('External');
    expect(Object.keys(files).filter((path) => /vba|activeX|embeddings/i.test(path))).toEqual([]);
    expect(all(/(?:w:instr="|<w:instrText[^>]*>)\s*(\w+)/g)).not.toContain('INCLUDEPICTURE');
  });

  test('it says what it is, who wrote it, and the day that it tells of', () => {
    const core = part('docProps/core.xml');
    expect(core).toContain(`<dc:title>${sampleDocument.title}</dc:title>`);
    expect(core).toContain('<dc:creator>Varde</dc:creator>');
    expect(core).toContain('<cp:lastModifiedBy>Varde</cp:lastModifiedBy>');
    expect(core).toContain('>2026-04-27T00:00:00.000Z</dcterms:created>');
    expect(part('word/styles.xml')).toContain('<w:lang w:val="nb-NO"/>');
  });
});

test('the same document gives the same file', async () => {
  expect(await writeDocx(sampleDocument, pictures, {})).toEqual(bytes);
});

test.each(locales)('a document in %s has its words and its language', async (locale) => {
  const files = unzipSync(await writeDocx({ ...sampleDocument, locale }, pictures, {}));
  const words = documentWords[locale];
  const footer = strFromU8(files['word/footer1.xml'] ?? new Uint8Array());
  const fields = footer.replace(/<w:instrText[^>]*>(\w+)<\/w:instrText>/g, '<w:t x="">[$1]</w:t>');
  expect(all(/<w:t [^>]*>([^<]*)</g, fields).join('')).toBe(
    words.page(1, 2).replace('1', '[PAGE]').replace('2', '[NUMPAGES]'),
  );
  expect(all(/>([^<]+)</g, strFromU8(files['word/document.xml'] ?? new Uint8Array()))).toContain(
    words.contents,
  );
  expect(strFromU8(files['word/styles.xml'] ?? new Uint8Array())).toContain(`<w:lang w:val="${locale}-`);
});

test('a document without headings, tables and figures is one too', async () => {
  const small = await writeDocx({ ...sampleDocument, blocks: [], facts: [] }, new Map(), {});
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(small) });
  expect(value).toContain(sampleDocument.title);
  const body = strFromU8(unzipSync(small)['word/document.xml'] ?? new Uint8Array());
  expect(all(/w:fldCharType="(\w+)"/g, body)).toEqual([]);
});
