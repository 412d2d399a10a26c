import { documentWords } from '../../../language/locale/document.ts';
import type { Document, Heading } from '../../../language/report/document.ts';
import { themes } from '../../draw/theme.ts';
import { plainText, shortHeading } from '../plain-text.ts';
import { wrapRuns } from '../wrap.ts';
import type { Piece } from './flow.ts';
import { addElement, type Element, type Press, widthOfLine, writeLine } from './press.ts';
import { lineHeight, sheet, sizes, textWidth } from './sheet.ts';
import { paragraphPieces, textPieces } from './text.ts';

const { text: colour, muted } = themes.light;
const size = sizes.text;
/** Kept free for the number of a page, in points. */
const numberWidth = 40;

/** The document's title, what it is about, and its facts. */
export function titlePieces(press: Press, { title, subject, facts }: Document): Piece[] {
  return [
    ...textPieces(press, [{ text: title, bold: true }], {
      size: sizes.title,
      colour,
      gap: 0,
      element: () => addElement(press, press.root, 'H1'),
    }),
    ...paragraphPieces(press, [{ text: subject }], { size: sizes.heading[2], colour: muted, gap: 6 }),
    ...facts.flatMap(({ name, value }, i) =>
      paragraphPieces(press, [{ text: `${name}: `, bold: true }, { text: value }], {
        size,
        colour,
        gap: i === 0 ? 16 : 2,
      }),
    ),
  ];
}

/** A heading with its name for links. */
export interface Entry {
  readonly heading: Heading;
  readonly name: string;
}

/** The table of contents; `pageOf` is asked when it is painted. */
export function contentsPieces(
  press: Press,
  { locale }: Document,
  entries: readonly Entry[],
  pageOf: (name: string) => number,
): Piece[] {
  if (entries.length === 0) return [];
  let contents: Element | undefined;
  const contentsElement = () => {
    contents ??= addElement(press, press.root, 'TOC');
    return contents;
  };
  return [
    ...paragraphPieces(press, [{ text: documentWords[locale].contents, bold: true }], {
      size: sizes.heading[2],
      colour,
      gap: 30,
      keepsNext: true,
    }),
    ...entries.map((entry) => entryPiece(press, entry, contentsElement, pageOf)),
  ];
}

function entryPiece(
  press: Press,
  entry: Entry,
  contents: () => Element,
  pageOf: (name: string) => number,
): Piece {
  const { level, text } = entry.heading;
  const indent = (level - 1) * 16;
  const lines = wrapRuns([{ text: shortHeading(text) }], textWidth - indent - numberWidth, size, press.fonts);
  const height = lines.length * lineHeight(size);
  return {
    height,
    gap: level === 1 ? 6 : 2,
    paint(top) {
      const link = addElement(press, addElement(press, contents(), 'TOCI'), 'Link');
      const number = [{ text: ` ${pageOf(entry.name)}` }];
      const left = sheet.margin + textWidth - widthOfLine(number, size, press.fonts);
      link.add(() => {
        for (const [i, line] of lines.entries()) {
          writeLine(press, line, sheet.margin + indent, top + i * lineHeight(size), { size, colour });
        }
        writeLine(press, number, left, top + (lines.length - 1) * lineHeight(size), { size, colour });
      });
      addLink(press, link, entry, top, height);
    },
  };
}

function addLink({ pdf }: Press, link: Element, { name, heading }: Entry, top: number, height: number): void {
  // The types of PDFKit lack `structParent`, by which a link belongs to its element; a text must be a String object,
  // for a string is a name to it.
  const options: object = { Contents: new String(plainText(shortHeading(heading.text))), structParent: link };
  pdf.goTo(sheet.margin, sheet.margin + top, textWidth, height, name, options);
  link.end();
}
