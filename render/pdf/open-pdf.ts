import PDFDocument from 'pdfkit';
import { readAsset } from '../assets.ts';

/** What a PDF says of itself as a whole. */
export interface PdfProperties {
  readonly title: string;
  readonly subject?: string;
  /** As BCP 47 has it: `nb`. */
  readonly language: string;
  /** When the document says that it was made. */
  readonly created: Date;
}

/** A PDF that is being written. */
export interface OpenPdf {
  /** Tagged and without pages yet; its fonts are `regular` and `bold`. */
  readonly pdf: PDFKit.PDFDocument;
  /** Ends the document, and returns the whole file. */
  finish(): Promise<Uint8Array>;
}

/** Opens a tagged PDF in the bundled font. */
export async function openPdf({ title, subject, language, created }: PdfProperties): Promise<OpenPdf> {
  const [regular, bold] = await Promise.all([readAsset('regular'), readAsset('semibold')]);
  const pdf = new PDFDocument({
    autoFirstPage: false,
    font: regular as unknown as string,
    pdfVersion: '1.7',
    tagged: true,
    lang: language,
    displayTitle: true,
    info: {
      Title: title,
      ...(subject !== undefined && { Subject: subject }),
      Producer: 'Varde',
      Creator: 'Varde',
      CreationDate: created,
    },
  });
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  pdf.on('data', (chunk: Uint8Array<ArrayBuffer>) => chunks.push(chunk));
  const ended = new Promise((resolve) => pdf.on('end', resolve));
  pdf.registerFont('regular', regular).registerFont('bold', bold);
  return {
    pdf,
    async finish() {
      pdf.end();
      await ended;
      return new Uint8Array(await new Blob(chunks).arrayBuffer());
    },
  };
}
