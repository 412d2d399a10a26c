import { Resvg } from '@resvg/resvg-wasm';
import PDFDocument from 'pdfkit';
import { readAsset } from '../assets.ts';
import { type ThemeName, themes } from '../draw/theme.ts';
import { loadResvg } from '../load-resvg.ts';
import type { PictureParts } from '../picture-parts.ts';
import { paintShapes } from './shapes.ts';

/** One picture, which fills one page. */
export interface PdfPage {
  readonly title: string;
  /** What the picture shows, for those who do not see it. */
  readonly description: string;
  readonly parts: PictureParts;
}

/** What holds for a document as a whole. */
export interface PdfSettings {
  readonly title: string;
  /** As BCP 47 has it: `nb`. */
  readonly language: string;
  readonly theme: ThemeName;
  /** When the document says that it was made. */
  readonly created: Date;
}

/** Points of a page per pixel of a picture. */
const pointsPerPixel = 0.75;

/**
 * Returns a PDF with a page for each picture, as large as the picture: shapes as vectors, text as text in the bundled
 * font, a bookmark for each page, and tags by which screen readers know the pictures and what they show.
 */
export async function writePdf(pages: readonly PdfPage[], settings: PdfSettings): Promise<Uint8Array> {
  const [regular, bold] = await Promise.all([readAsset('regular'), readAsset('semibold'), loadResvg()]);
  const { title, language, created, theme } = settings;
  const pdf = new PDFDocument({
    autoFirstPage: false,
    font: regular as unknown as string,
    pdfVersion: '1.7',
    tagged: true,
    lang: language,
    displayTitle: true,
    info: { Title: title, Producer: 'Varde', Creator: 'Varde', CreationDate: created },
  });
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  pdf.on('data', (chunk: Uint8Array<ArrayBuffer>) => chunks.push(chunk));
  const ended = new Promise((resolve) => pdf.on('end', resolve));
  pdf.registerFont('regular', regular).registerFont('bold', bold);
  for (const page of pages) addPage(pdf, page, theme);
  pdf.end();
  await ended;
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function addPage(pdf: PDFKit.PDFDocument, { title, description, parts }: PdfPage, theme: ThemeName): void {
  const { left, top, width, height, texts } = parts;
  const size: [number, number] = [width * pointsPerPixel, height * pointsPerPixel];
  pdf.addPage({ size, margin: 0 });
  pdf.outline.addItem(title);
  const paint = () => {
    pdf.save();
    pdf.rect(0, 0, ...size).fill(themes[theme].background);
    pdf.scale(pointsPerPixel).translate(-left, -top);
    const simplified = new Resvg(parts.shapes);
    paintShapes(pdf, simplified.toString());
    simplified.free();
    for (const text of texts) write(pdf, text);
    pdf.restore();
  };
  pdf.addStructure(pdf.struct('Figure', { title, alt: description }, paint));
}

function write(pdf: PDFKit.PDFDocument, text: PictureParts['texts'][number]): void {
  pdf.save();
  pdf.transform(...text.matrix);
  pdf.font(text.isBold ? 'bold' : 'regular', text.size).fillColor(text.colour);
  pdf.text(text.text, text.x, text.baseline, { lineBreak: false, baseline: 'alphabetic' });
  pdf.restore();
}
