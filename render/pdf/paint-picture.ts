import { Resvg } from '@resvg/resvg-wasm';
import type { PictureParts } from '../picture-parts.ts';
import { paintShapes } from './shapes.ts';

/**
 * Paints a picture with its top left corner at the origin, a unit to a pixel: shapes as vectors, text as text. Resvg
 * must be loaded.
 */
export function paintPicture(pdf: PDFKit.PDFDocument, { left, top, shapes, texts }: PictureParts): void {
  pdf.save();
  pdf.translate(-left, -top);
  const simplified = new Resvg(shapes);
  paintShapes(pdf, simplified.toString());
  simplified.free();
  for (const text of texts) write(pdf, text);
  pdf.restore();
}

function write(pdf: PDFKit.PDFDocument, text: PictureParts['texts'][number]): void {
  pdf.save();
  pdf.transform(...text.matrix);
  pdf.font(text.isBold ? 'bold' : 'regular', text.size).fillColor(text.colour);
  pdf.text(text.text, text.x, text.baseline, { lineBreak: false, baseline: 'alphabetic' });
  pdf.restore();
}
