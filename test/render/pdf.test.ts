import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writePdf } from '../../render/pdf/pdf.ts';
import { createRenderer, type Renderer } from '../../render/renderer.ts';

const settings = {
  title: 'Leseløftet på Åsheim',
  language: 'nb',
  theme: 'light',
  created: new Date('2026-05-04T10:00:00Z'),
} as const;

let renderer: Renderer;
let bytes: Uint8Array;

async function page(title: string, mermaid: string) {
  const svg = await renderer.svg(mermaid, { theme: 'light' });
  return { title, description: `Viser ${title}.`, parts: await renderer.parts(svg) };
}

beforeAll(async () => {
  renderer = await createRenderer();
  const pages = [
    await page('Flyt', 'flowchart LR\n  a["Bønder"] -->|"går til"| b(["Ålesund"])\n  b -.-> c'),
    await page('Tid', 'gantt\n  dateFormat YYYY-MM-DD\n  section Høst\n  Måle lesing :a, 2026-09-01, 10d'),
  ];
  bytes = await writePdf(pages, settings);
});
afterAll(() => renderer.dispose());

describe('a PDF, read by another program,', () => {
  const open = () => getDocumentProxy(new Uint8Array(bytes));

  test('has a page for each picture, with all of its text', async () => {
    const { text } = await extractText(await open());
    expect(text).toHaveLength(2);
    for (const word of ['Bønder', 'går til', 'Ålesund']) expect(text[0]).toContain(word);
    for (const word of ['Høst', 'Måle lesing']) expect(text[1]).toContain(word);
  });

  test('has its title and language, and a bookmark for each page', async () => {
    const pdf = await open();
    expect((await getMeta(pdf)).info).toMatchObject({ Title: 'Leseløftet på Åsheim', Language: 'nb' });
    expect((await pdf.getOutline())?.map(({ title }) => title)).toEqual(['Flyt', 'Tid']);
  });

  test('says to screen readers what each picture shows', async () => {
    const tree = await (await (await open()).getPage(1)).getStructTree();
    expect(JSON.stringify(tree)).toContain('"alt":"Viser Flyt."');
  });

  test('has pages as large as the pictures, three points to four pixels', async () => {
    const pdf = await open();
    const { parts } = await page(
      'Flyt',
      'flowchart LR\n  a["Bønder"] -->|"går til"| b(["Ålesund"])\n  b -.-> c',
    );
    const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 4 / 3 });
    expect([width, height]).toEqual([parts.width, parts.height]);
  });

  test('holds vectors and no bitmap', async () => {
    const source = Buffer.from(bytes).toString('latin1');
    expect(source).not.toContain('/Subtype /Image');
    expect(source).toContain('/FontFile');
  });
});

test('the same pictures give the same file', async () => {
  const pages = [await page('Flyt', 'flowchart LR\n  a["Å"]')];
  expect(await writePdf(pages, settings)).toEqual(await writePdf(pages, settings));
});
