import type { Document } from '../../../language/report/document.ts';
import type { Pictures } from '../../../render/document/picture.ts';
import { picturesOf } from '../../../render/document/pictures-of.ts';
import type { Draw } from '../../../render/draw/draw.ts';
import { readFonts } from '../../../render/fonts.ts';
import { installMeasuring } from '../../../render/measure/install.ts';
import { createToPng } from '../../../render/png.ts';
import type { ReportFormat, ToWriter } from '../../../server/protocol/documents.ts';

/** Writes a report as `varde report` does, to the same measures, and tells how many of its figures are drawn. */
export async function writeReport(
  { document: report, format }: ToWriter,
  draw: Draw,
  drawn: (figures: number) => void,
): Promise<Uint8Array> {
  const pictures = format === 'md' ? new Map() : await drawPictures(report, draw, drawn);
  const content = await contentOf(report, pictures, format);
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** Only what the format needs is loaded. */
async function contentOf(
  report: Document,
  pictures: Pictures,
  format: ReportFormat,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'md':
      return (await import('../../../render/document/markdown.ts')).writeMarkdown(report);
    case 'html':
      return (await import('../../../render/document/html/html.ts')).writeHtml(report, pictures);
    case 'docx':
      return (await import('../../../render/document/docx/docx.ts')).writeDocx(report, pictures, {});
    case 'pptx':
      return (await import('../../../render/document/pptx/pptx.ts')).writePptx(report, pictures, {});
    case 'pdf':
      return (await import('../../../render/document/pdf/pdf.ts')).writePdf(report, pictures);
  }
}

async function drawPictures(
  report: Document,
  draw: Draw,
  drawn: (figures: number) => void,
): Promise<Pictures> {
  const [fonts, toPng] = await Promise.all([readFonts(), createToPng()]);
  let figures = 0;
  const remove = installMeasuring(window, fonts);
  try {
    return await picturesOf(report, {
      toPng,
      async svg(mermaid, options) {
        drawn(figures++);
        return draw(mermaid, { ...options, id: 'varde' });
      },
    });
  } finally {
    remove();
  }
}
