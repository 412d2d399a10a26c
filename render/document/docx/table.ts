import {
  AlignmentType,
  BorderStyle,
  type IBorderOptions,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  Table as WordTable,
} from 'docx';
import type { Cell, Column, Table } from '../../../language/report/document.ts';
import { themes } from '../../draw/theme.ts';
import type { FontFamily } from '../../measure/text-layout.ts';
import { fitColumns, fittingSpace } from '../fit-columns.ts';
import { plainText } from '../plain-text.ts';
import { toneFills } from '../tones.ts';

const { band, line, grid, text: dark } = themes.light;
const none: IBorderOptions = { style: BorderStyle.NONE };
const strong: IBorderOptions = { style: BorderStyle.SINGLE, size: 8, color: hex(line) };
const thin: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: hex(grid) };
/** Of the text in cells, in half points, smaller than that of paragraphs: the first at which a table's words fit its columns. */
const sizes = [18, 16, 14] as const;
const twipsPerHalfPoint = 10;
const sideMargin = 80;
const cellMargins = {
  marginUnitType: WidthType.DXA,
  top: 40,
  bottom: 40,
  left: sideMargin,
  right: sideMargin,
};

/** Returns a table as wide as the text, in twentieths of a point; its first row stands again on each page. */
export function tableOf(table: Table, textWidth: number, fonts: FontFamily): WordTable {
  const [usual, ...smaller] = sizes;
  const spaceAt = (halfPoints: number) => ({
    width: textWidth,
    halfPoints,
    size: halfPoints * twipsPerHalfPoint,
    padding: 2 * sideMargin,
  });
  const space = fittingSpace(table, [spaceAt(usual), ...smaller.map(spaceAt)], fonts);
  const columns = fitColumns(table, space, fonts);
  const columnWidths = columns.map(({ share }) => Math.floor(share * textWidth));
  const row = (cells: readonly Cell[], isHead: boolean) =>
    new TableRow({
      cantSplit: true,
      ...(isHead && { tableHeader: true }),
      children: cells.map((cell, at) =>
        cellOf(cell, columns[at], columnWidths[at] ?? 0, space.halfPoints, isHead),
      ),
    });
  const head = columns.map(({ title }) => ({ text: title }));
  return new WordTable({
    columnWidths,
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: cellMargins,
    borders: {
      top: strong,
      bottom: strong,
      left: none,
      right: none,
      insideVertical: none,
      insideHorizontal: thin,
    },
    rows: [row(head, true), ...table.rows.map((cells) => row(cells, false))],
  });
}

function cellOf(
  { text, tone }: Cell,
  column: Column | undefined,
  width: number,
  size: number,
  isHead: boolean,
): TableCell {
  const fill = isHead ? band : tone && toneFills[tone];
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(fill && { shading: { fill: hex(fill) } }),
    children: [
      new Paragraph({
        alignment: column?.align === 'end' ? AlignmentType.END : AlignmentType.START,
        spacing: { before: 0, after: 0 },
        ...(isHead && { keepNext: true }),
        children: [
          new TextRun({
            text: plainText(text),
            size,
            ...(isHead && { bold: true }),
            ...(fill && { color: hex(dark) }),
          }),
        ],
      }),
    ],
  });
}

/** A colour as Word writes it. */
function hex(colour: string): string {
  return colour.slice(1);
}
