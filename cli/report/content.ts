import type { Document } from '../../language/report/document.ts';
import { UnfitReference } from '../../render/document/unfit-reference.ts';
import type { DrawingThreads } from '../../render/drawing-threads.ts';
import { Misuse } from '../misuse.ts';
import { phrase } from '../phrase.ts';
import type { ReportFormat } from './formats.ts';

/**
 * Returns the content of a report's file; `reference` is a document whose styles are used, `threads` some that have begun to
 * load. Only what the format needs is loaded. Rejects with a `Misuse` where `reference` cannot be used.
 */
export async function contentOf(
  document: Document,
  format: ReportFormat,
  reference: Uint8Array | undefined,
  threads?: DrawingThreads,
): Promise<string | Uint8Array> {
  if (format === 'md') {
    const { writeMarkdown } = await import('../../render/document/markdown.ts');
    return writeMarkdown(document);
  }
  const { drawFigures } = await import('../../render/document/draw-figures.ts');
  const pictures = drawFigures(document, threads);
  const options = reference ? { reference } : {};
  switch (format) {
    case 'html': {
      const { writeHtml } = await import('../../render/document/html/html.ts');
      return writeHtml(document, pictures);
    }
    case 'pdf': {
      const { writePdf } = await import('../../render/document/pdf/pdf.ts');
      return writePdf(document, pictures);
    }
    case 'docx': {
      const { writeDocx } = await import('../../render/document/docx/docx.ts');
      return writeDocx(document, pictures, options).catch(expectFit);
    }
    case 'pptx': {
      const { writePptx } = await import('../../render/document/pptx/pptx.ts');
      return writePptx(document, pictures, options).catch(expectFit);
    }
  }
}

function expectFit(error: Error): never {
  throw error instanceof UnfitReference ? new Misuse(phrase`${error.message}`, { cause: error }) : error;
}
