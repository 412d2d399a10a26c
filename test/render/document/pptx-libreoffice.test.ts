import { extractText, getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Block, Document } from '../../../language/report/document.ts';
import type { Pictures } from '../../../render/document/picture.ts';
import { plainText } from '../../../render/document/plain-text.ts';
import { writePptx } from '../../../render/document/pptx/pptx.ts';
import { convertWithLibreOffice, hasLibreOffice } from '../../office/libreoffice.ts';
import { type ReadSlide, slidesOf } from './presentation.ts';
import { drawSample, sampleDocument } from './sample.ts';

const words =
  'Kommunen øver på å ta i bruk ny teknologi ved sykehjemmet på Åsheim, og måler gevinstene hvert år. ';
const long: readonly Block[] = [
  { type: 'heading', level: 1, text: words.repeat(3) },
  { type: 'paragraph', runs: [{ text: words.repeat(40) }] },
  { type: 'heading', level: 1, text: 'Liste' },
  { type: 'list', ordered: false, items: Array.from({ length: 30 }, () => [{ text: words, bold: true }]) },
  { type: 'heading', level: 1, text: 'Tabell' },
  {
    type: 'table',
    caption: 'Mye tekst',
    columns: [
      { title: 'Smal', align: 'start', share: 0.15 },
      { title: 'Bred', align: 'start', share: 0.85 },
    ],
    rows: Array.from({ length: 25 }, () => [{ text: words }, { text: words.repeat(3) }]),
  },
];

/** From the lower edge of a slide to that of its text, in points, less what a letter has below its line. */
const lowest = 45;

interface Shown {
  readonly slides: readonly ReadSlide[];
  readonly pdf: Awaited<ReturnType<typeof getDocumentProxy>>;
}

async function show(document: Document, pictures: Pictures): Promise<Shown> {
  const file = await writePptx(document, pictures, {});
  return {
    slides: slidesOf(file),
    pdf: await getDocumentProxy(await convertWithLibreOffice(file, 'pptx', 'pdf')),
  };
}

if (!hasLibreOffice) console.warn('LibreOffice is not installed: presentations are not opened in it.');

describe.skipIf(!hasLibreOffice)('a presentation in LibreOffice (skipped where it is not installed)', () => {
  let sample: Shown;
  let full: Shown;
  beforeAll(async () => {
    sample = await show(sampleDocument, await drawSample());
    full = await show({ ...sampleDocument, blocks: long }, new Map());
  }, 120_000);

  test('has all slides, each with its title and all of its text', async () => {
    const withoutSpaces = (text: string) => plainText(text).replace(/\s+/g, '');
    for (const { slides, pdf } of [sample, full]) {
      const { text } = await extractText(pdf);
      expect(text).toHaveLength(slides.length);
      for (const [i, { title, paragraphs }] of slides.entries()) {
        const shown = withoutSpaces(text[i] ?? '');
        expect(shown).toContain(withoutSpaces(title));
        for (const paragraph of paragraphs) {
          // LibreOffice sets text of other scripts in fonts and in an order of their own.
          if (!/[^\p{Script=Latin}\p{Script=Common}]/u.test(paragraph)) {
            expect(shown).toContain(withoutSpaces(paragraph));
          }
        }
      }
    }
  });

  test('shows no text outside of its place', async () => {
    for (const { pdf } of [sample, full]) {
      for (let i = 1; i <= pdf.numPages; i++) {
        const page = await pdf.getPage(i);
        const [, , right = 0, upper = 0] = page.view;
        for (const item of (await page.getTextContent()).items) {
          if (!('str' in item) || item.str.trim() === '' || item.str === String(i)) continue;
          const [x, y] = item.transform.slice(4);
          expect(x).toBeGreaterThan(30);
          expect(x + item.width).toBeLessThan(right - 30);
          expect(y).toBeGreaterThan(lowest);
          expect(y).toBeLessThan(upper - 20);
        }
      }
    }
  });

  test('has a bookmark for each slide by its title', async () => {
    // LibreOffice cuts longer ones off.
    const begin = ({ title }: { readonly title: string }) => title.slice(0, 60);
    const outline = (await sample.pdf.getOutline()) ?? [];
    expect(outline.map(begin)).toEqual(sample.slides.map(begin));
  });
});
