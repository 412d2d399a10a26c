import type { Cell, Column } from '../../../language/report/document.ts';
import { themes } from '../../draw/theme.ts';
import { toneFills } from '../tones.ts';
import { type Line, wrapRuns } from '../wrap.ts';
import { type Element, type Press, paintArtifact, widthOfLine, writeLine } from './press.ts';
import { lineHeight, sheet, textWidth } from './sheet.ts';

const { text: colour, line, grid } = themes.light;
/** Between the edge of a cell and its text, in points. */
export const padding = { side: 5, above: 3.5 };

/** A cell whose text is set in lines; its edges are measured from the left edge of the page, in points. */
interface SetCell {
  readonly lines: readonly Line[];
  readonly left: number;
  readonly width: number;
  readonly align: Column['align'];
  readonly tone: Cell['tone'];
}

/** A row, or a part of one that is too high for a page. */
export interface Row {
  /** Of its text, in points. */
  readonly size: number;
  readonly cells: readonly SetCell[];
}

/** Sets the texts of a row in its columns. */
export function setRow(
  press: Press,
  columns: readonly Column[],
  texts: readonly Cell[],
  size: number,
  bold?: true,
): Row {
  let left = sheet.margin;
  const cells = columns.map(({ share, align }, i) => {
    const { text = '', tone } = texts[i] ?? {};
    const width = share * textWidth;
    const run = bold ? { text, bold } : { text };
    const cell = {
      lines: wrapRuns([run], width - 2 * padding.side, size, press.fonts),
      left,
      width,
      align,
      tone,
    };
    left += width;
    return cell;
  });
  return { size, cells };
}

/** The height of a row in points. */
export function heightOfRow({ size, cells }: Row): number {
  return Math.max(...cells.map(({ lines }) => lines.length)) * lineHeight(size) + 2 * padding.above;
}

/** The row in parts that are no higher than `height`: itself, for all but the longest texts. */
export function partsOfRow({ size, cells }: Row, height: number): Row[] {
  const most = Math.max(1, Math.floor((height - 2 * padding.above) / lineHeight(size)));
  const parts = Math.ceil(Math.max(...cells.map(({ lines }) => lines.length)) / most);
  return Array.from({ length: parts }, (_, i) => ({
    size,
    cells: cells.map((cell) => ({ ...cell, lines: cell.lines.slice(i * most, (i + 1) * most) })),
  }));
}

/** Paints the row's fills and the line below it. */
export function paintRowGround(press: Press, row: Row, top: number, isHead: boolean): void {
  const { pdf } = press;
  const [upper, height] = [sheet.margin + top, heightOfRow(row)];
  paintArtifact(press, () => {
    for (const { left, width, tone } of row.cells) {
      if (tone) pdf.rect(left, upper, width, height).fillColor(toneFills[tone]).fill();
    }
    pdf.moveTo(sheet.margin, upper + height).lineTo(sheet.margin + textWidth, upper + height);
    pdf
      .lineWidth(isHead ? 1 : 0.5)
      .strokeColor(isHead ? line : grid)
      .stroke();
  });
}

/** Writes the text of a cell in its size. */
export function writeCell(
  press: Press,
  { lines, left, width, align }: SetCell,
  size: number,
  top: number,
): void {
  lines.forEach((text, i) => {
    const free = width - 2 * padding.side - widthOfLine(text, size, press.fonts);
    const x = left + padding.side + (align === 'end' ? free : 0);
    writeLine(press, text, x, top + padding.above + i * lineHeight(size), { size, colour });
  });
}

/** Paints a row, each cell into an element of its own. */
export function paintRow(press: Press, row: Row, top: number, elements: readonly Element[]): void {
  for (const [i, cell] of row.cells.entries()) elements[i]?.add(() => writeCell(press, cell, row.size, top));
}
