import { type ThemeName, themes } from '../draw/theme.ts';
import { loadResvg } from '../load-resvg.ts';
import type { PictureParts } from '../picture-parts.ts';
import { openPdf, type PdfProperties } from './open-pdf.ts';
import { paintPicture } from './paint-picture.ts';

/** One picture, which fills one page. */
export interface PdfPage {
  readonly title: string;
  /** What the picture shows, for those who do not see it. */
  readonly description: string;
  readonly parts: PictureParts;
}

/** What holds for a document as a whole. */
export interface PdfSettings extends PdfProperties {
  readonly theme: ThemeName;
}

/** Points of a page per pixel of a picture. */
export const pointsPerPixel = 0.75;

/**
 * Returns a PDF with a page for each picture, as large as the picture: shapes as vectors, text as text in the bundled
 * font, a bookmark for each page, and tags by which screen readers know the pictures and what they show.
 */
export async function writePdf(pages: readonly PdfPage[], settings: PdfSettings): Promise<Uint8Array> {
  const [{ pdf, finish }] = await Promise.all([openPdf(settings), loadResvg()]);
  for (const page of pages) addPage(pdf, page, settings.theme);
  return finish();
}

function addPage(pdf: PDFKit.PDFDocument, { title, description, parts }: PdfPage, theme: ThemeName): void {
  const size: [number, number] = [parts.width * pointsPerPixel, parts.height * pointsPerPixel];
  pdf.addPage({ size, margin: 0 });
  pdf.outline.addItem(title);
  const paint = () => {
    pdf.save();
    pdf.rect(0, 0, ...size).fill(themes[theme].background);
    pdf.scale(pointsPerPixel);
    paintPicture(pdf, parts);
    pdf.restore();
  };
  pdf.addStructure(pdf.struct('Figure', { title, alt: description }, paint));
}
