import type { FontFamily } from '../../measure/text-layout.ts';
import { type Line, widthOfRun } from '../wrap.ts';
import { lineHeight, sheet } from './sheet.ts';

/** An element of the tag tree, by which screen readers know the document. */
export type Element = PDFKit.PDFStructureElement;

/** What every part of a document is painted with. */
export interface Press {
  readonly pdf: PDFKit.PDFDocument;
  readonly fonts: FontFamily;
  /** Holds the whole document. */
  readonly root: Element;
}

/** How a line is set. */
export interface LineStyle {
  /** In points. */
  readonly size: number;
  readonly colour: string;
}

/** What an element of the tag tree says of itself. */
interface ElementOptions {
  readonly alt?: string;
  readonly scope?: 'Column';
}

/** Adds an element to the tag tree, which then takes more elements, and functions that paint what it holds. */
export function addElement(
  press: Press,
  parent: Element,
  type: string,
  options: ElementOptions = {},
): Element {
  const element = press.pdf.struct(type, options);
  parent.add(element);
  return element;
}

/** Paints what is no part of the text and hidden from screen readers: lines, fills, page numbers, repeated heads. */
export function paintArtifact(press: Press, paint: () => void): void {
  press.pdf.markContent('Artifact', { type: 'Layout' });
  paint();
  press.pdf.endMarkedContent();
}

/** Writes a line with its left end at `x`, from the left edge of the page, and its upper edge below the upper margin. */
export function writeLine({ pdf, fonts }: Press, line: Line, x: number, top: number, style: LineStyle): void {
  const { size, colour } = style;
  const { ascent, descent } = fonts.regular;
  const baseline = sheet.margin + top + (lineHeight(size) + (ascent - descent) * size) / 2;
  let at = x;
  for (const run of line) {
    pdf.font(run.bold ? 'bold' : 'regular', size).fillColor(colour);
    pdf.text(run.text, at, baseline, {
      lineBreak: false,
      baseline: 'alphabetic',
      oblique: run.italic ?? false,
    });
    at += widthOfRun(run, fonts) * size;
  }
}

/** The width of a line in points, without a space at its end. */
export function widthOfLine(line: Line, size: number, fonts: FontFamily): number {
  const trimmed = line.map((run, i) => (i === line.length - 1 ? { ...run, text: run.text.trimEnd() } : run));
  return trimmed.reduce((sum, run) => sum + widthOfRun(run, fonts) * size, 0);
}
