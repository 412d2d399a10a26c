import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Block, Document } from '../../../language/report/document.ts';
import { writePdf } from '../../../render/document/pdf/pdf.ts';
import type { Pictures } from '../../../render/document/picture.ts';
import { plainText } from '../../../render/document/plain-text.ts';
import { drawSample, figures, hostile, sampleDocument } from './sample.ts';

let pictures: Pictures;
let bytes: Uint8Array;

beforeAll(async () => {
  pictures = await drawSample();
  bytes = await writePdf(sampleDocument, pictures);
});

const open = (file = bytes) => getDocumentProxy(new Uint8Array(file));
const withoutSpaces = (text: string) => text.replace(/\s+/g, '');

/** The text of each page, without spaces: a line may break anywhere. */
async function pagesOf(file = bytes): Promise<string[]> {
  return (await extractText(await open(file))).text.map(withoutSpaces);
}

interface Tag {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Tag[];
}

/** Every tag of every page, each page from its own root. */
async function tagsOf(file = bytes): Promise<Tag[]> {
  const pdf = await open(file);
  const all: Tag[] = [];
  const visit = (tag: Tag) => {
    all.push(tag);
    tag.children?.forEach(visit);
  };
  for (let i = 1; i <= pdf.numPages; i++) visit((await (await pdf.getPage(i)).getStructTree()) as Tag);
  return all;
}

const rolesOf = async (file = bytes) => (await tagsOf(file)).map(({ role }) => role);

function documentOf(...blocks: Block[]): Document {
  return { ...sampleDocument, blocks };
}

describe('a report as PDF, read by another program,', () => {
  test('has its title, subject and language', async () => {
    expect((await getMeta(await open())).info).toMatchObject({
      Title: sampleDocument.title,
      Subject: plainText(sampleDocument.subject),
      Language: 'nb',
    });
  });

  test('has every text as it was written, that of figures too, and the numbers of captions', async () => {
    const text = (await pagesOf()).join('');
    for (const part of [
      sampleDocument.title,
      hostile.markup,
      hostile.formula,
      hostile.markdown,
      hostile.word,
    ]) {
      expect(text).toContain(withoutSpaces(part));
    }
    for (const part of [
      'Steg 14',
      'Figur 3. Målhierarki',
      'Tabell 1. Aktiviteter & status',
      'Ærlig Ødegård',
    ]) {
      expect(text).toContain(withoutSpaces(part));
    }
    expect(text).toContain('føretter');
  });

  test('has a bookmark for each heading, below that of the heading it stands under', async () => {
    const outline = (await (await open()).getOutline()) ?? [];
    const titles = outline.map(({ title, items }) => [title, items.map((item) => item.title)]);
    expect(titles).toEqual([
      ['Sammendrag', ['Dette ber vi om']],
      ['Framdrift', ['Aktiviteter']],
      [`Mål ${hostile.markup}`, []],
    ]);
    expect(outline[1]?.items[0]?.items.map(({ title }: { title: string }) => title)).toEqual(['Rekkefølgen']);
  });

  test('has a table of contents whose numbers and links lead to the pages of the headings', async () => {
    const pdf = await open();
    const [front = '', ...others] = await pagesOf();
    const links = await (await pdf.getPage(1)).getAnnotations();
    expect(links).toHaveLength(6);
    for (const title of ['Sammendrag', 'Aktiviteter', 'Rekkefølgen']) {
      const page = Number(new RegExp(`${title}(\\d+)`).exec(front)?.[1]);
      expect(others[page - 2]).toContain(title);
      const link = links.find(({ contentsObj }) => contentsObj.str === title);
      const [target] = (await pdf.getDestination(link.dest)) ?? [];
      expect(await pdf.getPageIndex(target)).toBe(page - 1);
    }
  });

  test('numbers its pages', async () => {
    const pages = await pagesOf();
    for (const [i, text] of pages.entries()) expect(text).toContain(`Side${i + 1}av${pages.length}`);
  });

  test('repeats the head of a table on each page, and keeps its rows whole', async () => {
    const pages = (await pagesOf()).filter((text) => /Aktivitet\d+:/.test(text));
    expect(pages.length).toBeGreaterThan(1);
    for (const text of pages) expect(text).toContain('AktivitetAvvikStatus');
    for (let i = 1; i <= 60; i++) {
      const row = `Aktivitet${i}:forberede,prøveoglære${i * 3 - 23}%`;
      expect(pages.filter((text) => text.includes(row))).toHaveLength(1);
    }
  });

  test('is tagged: headings, paragraphs, lists, tables with heads, and figures with what they show', async () => {
    const roles = new Set(await rolesOf());
    const expected = [
      'H1',
      'H2',
      'H3',
      'H4',
      'P',
      'L',
      'LI',
      'Lbl',
      'LBody',
      'TOC',
      'TOCI',
      'Link',
      'Figure',
    ];
    for (const role of [...expected, 'Table', 'Caption', 'THead', 'TH', 'TBody', 'TR', 'TD']) {
      expect(roles).toContain(role);
    }
    const alts = (await tagsOf()).filter(({ role }) => role === 'Figure').map(({ alt }) => alt);
    expect(alts).toEqual(Object.values(figures).map(({ diagram }) => diagram.description));
  });

  test('says a repeated head to screen readers once', async () => {
    const headCells = (await tagsOf()).filter(({ role, children }) => role === 'TH' && children?.length);
    expect(headCells).toHaveLength(3 + 2);
  });

  test('cuts nothing off: all text lies within the page', async () => {
    const pdf = await open();
    for (let i = 1; i <= pdf.numPages; i++) {
      const page = await pdf.getPage(i);
      const [, , right = 0, upper = 0] = page.view;
      for (const item of (await page.getTextContent()).items) {
        if (!('str' in item) || item.str.trim() === '') continue;
        const [x, y] = item.transform.slice(4);
        expect(x).toBeGreaterThan(50);
        expect(y).toBeGreaterThan(20);
        expect(x + item.width).toBeLessThan(right - 50);
        expect(y + item.height).toBeLessThan(upper - 40);
      }
    }
  });

  test('holds vectors and no bitmap, and nothing that leads out of the file', () => {
    const source = Buffer.from(bytes).toString('latin1');
    expect(source).not.toContain('/Subtype /Image');
    for (const action of ['/URI', '/JavaScript', '/Launch', '/EmbeddedFile'])
      expect(source).not.toContain(action);
  });

  test('turns the page for a figure that an upright one would make too small', async () => {
    const pdf = await open();
    const turned: string[] = [];
    for (const [i, text] of (await pagesOf()).entries()) {
      const [, , right = 0, upper = 0] = (await pdf.getPage(i + 1)).view;
      if (right > upper) turned.push(text);
    }
    expect(turned.join()).toContain('Figur2.Nettverk');
    expect(turned.join()).not.toContain('Figur3.');
  });
});

test('a row higher than a page goes on over pages, below the repeated head', async () => {
  const words = Array.from({ length: 2500 }, (_, i) => `ord${i}`);
  const columns = [
    { title: 'Navn', align: 'start', share: 0.2 },
    { title: 'Tekst', align: 'start', share: 0.8 },
  ] as const;
  const row = [{ text: 'Lang' }, { text: words.join(' ') }];
  const file = await writePdf(documentOf({ type: 'table', caption: 'Lang', columns, rows: [row] }), pictures);
  const [, ...pages] = await pagesOf(file);
  expect(pages.length).toBeGreaterThan(2);
  for (const text of pages) expect(text).toContain('NavnTekst');
  const body = pages.map((text) => text.replace(/NavnTekst|Side\d+av\d+|Tabell1\.Lang|Lang/g, '')).join('');
  expect(body).toBe(words.join(''));
  expect((await rolesOf(file)).filter((role) => role === 'TD').length).toBe(2 * pages.length);
});

test('a heading never stands last on its page', async () => {
  const blocks = Array.from({ length: 120 }, (_, i): Block[] => [
    { type: 'heading', level: 2, text: `Kapittel ${i}` },
    { type: 'paragraph', runs: [{ text: `Avsnitt ${i}` }] },
  ]);
  const file = await writePdf(documentOf(...blocks.flat()), pictures);
  const pages = (await pagesOf(file)).filter((text) => text.includes('Avsnitt'));
  expect(pages.length).toBeGreaterThan(3);
  for (const text of pages) expect(text).not.toMatch(/Kapittel\d+Side/);
});

test('the same document gives the same file', async () => {
  expect(await writePdf(sampleDocument, pictures)).toEqual(bytes);
});

test('a document without headings has no table of contents', async () => {
  const file = await writePdf(documentOf({ type: 'paragraph', runs: [{ text: 'Kort.' }] }), pictures);
  expect((await pagesOf(file))[0]).not.toContain('Innhold');
});

test('a picture may hold what HTML has a name for and XML has not', async () => {
  const picture = await pictures.get(figures.high);
  if (!picture) throw new Error('The sample is not drawn.');
  const svg = picture.svg.replace(/(<svg[^>]*>)/, '$1<desc>1\u00a0260\u00a0000</desc>');
  const own = new Map([[figures.high, Promise.resolve({ ...picture, svg })]]);
  expect((await pagesOf(await writePdf(documentOf(figures.high), own))).join()).toContain('Steg14');
});

test('columns are as wide as their numbers, which stay whole', async () => {
  const amount = '1\u00a0260\u00a0000';
  const columns = [
    { title: 'Post', align: 'start', share: 0.9 },
    { title: 'Sum', align: 'end', share: 0.1 },
  ] as const;
  const table = {
    type: 'table',
    caption: 'Tall',
    columns,
    rows: [[{ text: 'Lønn' }, { text: amount }]],
  } as const;
  const { text } = await extractText(await open(await writePdf(documentOf(table), pictures)));
  expect(text.join().replaceAll('\u00a0', ' ')).toContain('1 260 000');
});

test('a heading longer than a page is whole where it stands, and short in the contents', async () => {
  const text = `${'Svært langt '.repeat(500)}slutt`;
  const pages = await pagesOf(await writePdf(documentOf({ type: 'heading', level: 1, text }), pictures));
  expect(pages[0]).toContain('…2');
  const body = pages.slice(1).map((page) => page.replace(/Side\d+av\d+/, ''));
  expect(body.join('')).toBe(withoutSpaces(text));
});
