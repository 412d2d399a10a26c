import { JSDOM } from 'jsdom';
import mammoth from 'mammoth';
import { extractText, getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Heading } from '../../../language/report/document.ts';
import { writeDocx } from '../../../render/document/docx/docx.ts';
import type { Pictures } from '../../../render/document/picture.ts';
import { plainText } from '../../../render/document/plain-text.ts';
import { convertWithLibreOffice, hasLibreOffice } from '../../office/libreoffice.ts';
import { drawSample, figures, sampleDocument } from './sample.ts';
import { templatePart, wordTemplate } from './word-template.ts';

if (!hasLibreOffice) console.warn('LibreOffice is not installed: Word documents are not opened in it.');

describe.skipIf(!hasLibreOffice)('LibreOffice (skipped where it is not installed)', () => {
  let pages: readonly string[];
  let titles: readonly string[];
  let pictures: Pictures;
  const open = async (reference?: Uint8Array) => {
    const bytes = await writeDocx(sampleDocument, pictures, reference ? { reference } : {});
    const pdf = await getDocumentProxy(await convertWithLibreOffice(bytes, 'docx', 'pdf'));
    titles = (await pdf.getOutline())?.flatMap(withInner).map(({ title }) => title) ?? [];
    pages = (await extractText(pdf)).text;
  };
  const headings = sampleDocument.blocks.filter((block): block is Heading => block.type === 'heading');
  beforeAll(async () => {
    pictures = await drawSample();
    await open();
  });

  test('opens a document of ours, with every page numbered but the first', () => {
    expect(pages.length).toBeGreaterThan(6);
    expect(pages[0]).toContain('Statusrapport for styringsgruppen');
    expect(pages[0]).not.toContain('Side 1 av');
    pages.slice(1).forEach((page, at) => {
      expect(page).toContain(`Side ${at + 2} av ${pages.length}`);
    });
  });

  test('finds the headings, and the contents before it renews them', () => {
    expect(titles.map(squeezed)).toEqual(headings.map(({ text }) => squeezed(plainText(text))));
    for (const { text } of headings) expect(squeezed(pages[0] ?? '')).toContain(squeezed(plainText(text)));
  });

  test('sets the head of a table on each of its pages', () => {
    const withRows = pages.filter((page) => page.includes('forberede, prøve og lære'));
    expect(withRows.length).toBeGreaterThan(1);
    for (const page of withRows) expect(page).toMatch(/Aktivitet\s+Avvik\s+Status/);
  });

  test('knows what each picture shows, and saves it so', async () => {
    const bytes = await writeDocx(sampleDocument, pictures, {});
    const saved = await convertWithLibreOffice(bytes, 'docx', 'docx');
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(saved) });
    const told = Array.from(new JSDOM(value).window.document.images, ({ alt }) => squeezed(alt));
    expect(told).toEqual(
      Object.values(figures).map(({ diagram }) => squeezed(plainText(diagram.description))),
    );
  });

  test('opens one in the look of a template, with its header on every page', async () => {
    const settings = templatePart('word/settings.xml').replace('<w:evenAndOddHeaders/>', '');
    await open(wordTemplate({ 'word/settings.xml': settings }));
    expect(titles).toHaveLength(headings.length);
    for (const page of pages) expect(page).toContain('Åsheim kommune');
  });
});

interface Entry {
  readonly title: string;
  readonly items: readonly Entry[];
}

function withInner(entry: Entry): Entry[] {
  return [entry, ...entry.items.flatMap(withInner)];
}

/** Without spaces, which a line may break at. */
const squeezed = (text: string) => text.replace(/\s+/g, '');
