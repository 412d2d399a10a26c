import type { Heading } from '../../../language/report/document.ts';
import { themes } from '../../draw/theme.ts';
import { plainText } from '../plain-text.ts';
import type { Piece } from './flow.ts';
import { addElement, type Press } from './press.ts';
import { sheet, sizes } from './sheet.ts';
import { textPieces } from './text.ts';

type Outline = PDFKit.PDFDocument['outline'];

/** Returns what sets headings, each with a bookmark below that of the heading it stands under, and a name for links. */
export function createHeadings(press: Press): (heading: Heading, name: string) => Piece[] {
  const open: Outline[] = [press.pdf.outline];

  function addBookmark({ level, text }: Heading, top: number): void {
    const { page } = press.pdf;
    open.length = Math.min(level, open.length);
    const parent = open.at(-1) as Outline;
    const place = { top: sheet.margin + top, left: page.width, expanded: level === 1 };
    open.push(parent.addItem(plainText(text), place) as unknown as Outline);
  }

  return (heading, name) =>
    textPieces(press, [{ text: heading.text, bold: true }], {
      size: sizes.heading[heading.level],
      colour: themes.light.text,
      gap: heading.level === 1 ? 26 : 16,
      keepsNext: true,
      element: () => addElement(press, press.root, `H${heading.level + 1}`),
      name,
      mark: (top) => addBookmark(heading, top),
    });
}
