import type { Document } from '../../../language/report/document.ts';
import type { DocxOptions } from '../../../render/document/docx/docx.ts';
import { allDrawn, type Pictures } from '../../../render/document/picture.ts';
import { picturesOf } from '../../../render/document/pictures-of.ts';
import type { PptxOptions } from '../../../render/document/pptx/pptx.ts';
import { UnfitReference } from '../../../render/document/unfit-reference.ts';
import type { Draw } from '../../../render/draw/draw.ts';
import { readFonts } from '../../../render/fonts.ts';
import { installMeasuring } from '../../../render/measure/install.ts';
import type { FromWriter, ReportFormat, ToWriter } from '../../../server/protocol/documents.ts';

/**
 * Writes a report as `varde report` does, to the same measures, and tells how many of its figures are drawn. Returns what
 * has come of it, also where the template is unfit.
 */
export async function writeReport(
  { document: report, format, template }: ToWriter,
  draw: Draw,
  drawn: (figures: number) => void,
): Promise<FromWriter> {
  const pictures = format === 'md' ? new Map() : await drawPictures(report, draw, drawn);
  try {
    const content = await contentOf(report, pictures, format, template ? { reference: template } : {});
    return {
      type: 'written',
      content: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    };
  } catch (error) {
    if (error instanceof UnfitReference) return { type: 'unfit', why: error.why };
    throw error;
  }
}

/** Only what the format needs is loaded. */
async function contentOf(
  report: Document,
  pictures: Pictures,
  format: ReportFormat,
  options: DocxOptions & PptxOptions,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'md':
      return (await import('../../../render/document/markdown.ts')).writeMarkdown(report);
    case 'html':
      return (await import('../../../render/document/html/html.ts')).writeHtml(report, pictures);
    case 'docx':
      return (await import('../../../render/document/docx/docx.ts')).writeDocx(report, pictures, options);
    case 'pptx':
      return (await import('../../../render/document/pptx/pptx.ts')).writePptx(report, pictures, options);
    case 'pdf':
      return (await import('../../../render/document/pdf/pdf.ts')).writePdf(report, pictures);
  }
}

async function drawPictures(
  report: Document,
  draw: Draw,
  drawn: (figures: number) => void,
): Promise<Pictures> {
  let figures = 0;
  let previous: Promise<unknown> = Promise.resolve();
  const remove = installMeasuring(window, await readFonts());
  try {
    const pictures = picturesOf(report, (mermaid, options) => {
      const picture = previous.then(() => {
        drawn(figures++);
        return draw(mermaid, { ...options, id: 'varde' });
      });
      previous = picture;
      return picture;
    });
    await allDrawn(pictures);
    return pictures;
  } finally {
    remove();
  }
}
