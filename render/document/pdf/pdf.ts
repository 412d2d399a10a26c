import { JSDOM } from 'jsdom';
import type { Document } from '../../../language/report/document.ts';
import { readFonts } from '../../fonts.ts';
import { loadResvg } from '../../load-resvg.ts';
import { installMeasuring } from '../../measure/install.ts';
import { openPdf } from '../../pdf/open-pdf.ts';
import { partsOf } from '../../picture-parts.ts';
import { allDrawn, type Pictures } from '../picture.ts';
import { plainText } from '../plain-text.ts';
import { bodyPieces } from './body.ts';
import { divideIntoPages } from './flow.ts';
import { contentsPieces, titlePieces } from './front.ts';
import { printPages } from './print.ts';

const millisecondsPerDay = 86_400_000;

/**
 * Returns the document as a PDF of A4 pages: tagged, with bookmarks, a linked table of contents and numbered pages;
 * figures are vectors whose text can be searched. The same document gives the same file.
 */
export async function writePdf(document: Document, pictures: Pictures): Promise<Uint8Array> {
  const { title, subject, locale, day } = document;
  const created = new Date(day * millisecondsPerDay);
  const properties = { title: plainText(title), subject: plainText(subject), language: locale, created };
  const [fonts, { pdf, finish }] = await Promise.all([readFonts(), openPdf(properties), loadResvg()]);
  const drawn = await allDrawn(pictures);
  const { window } = new JSDOM('');
  installMeasuring(window, fonts);

  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const press = { pdf, fonts, root };
  const pageOf = new Map<string, number>();
  const { entries, pieces } = bodyPieces(press, document, (figure) => {
    const picture = drawn.get(figure);
    if (!picture) throw new Error(`The figure “${figure.caption}” has no picture.`);
    return partsOf(picture.svg, window.document, fonts);
  });
  const contents = contentsPieces(press, document, entries, (name) => pageOf.get(name) ?? 0);
  const pages = divideIntoPages([...titlePieces(press, document), ...contents, ...pieces]);
  pages.forEach(({ placed }, i) => {
    for (const { piece } of placed) if ('name' in piece && piece.name) pageOf.set(piece.name, i + 1);
  });
  printPages(press, document, pages);
  root.end();
  window.close();
  return finish();
}
