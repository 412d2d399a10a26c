import type { Table } from '../../../language/report/document.ts';
import { themes } from '../../draw/theme.ts';
import { fitColumns, fittingSpace } from '../fit-columns.ts';
import type { Piece } from './flow.ts';
import { addElement, type Element, type Press, paintArtifact } from './press.ts';
import {
  heightOfRow,
  padding,
  paintRow,
  paintRowGround,
  partsOfRow,
  type Row,
  setRow,
  writeCell,
} from './row.ts';
import { sizes, textHeight, textWidth } from './sheet.ts';
import { textPieces } from './text.ts';

/** A table with its caption above; its head is repeated on each page. */
export function tablePieces(press: Press, table: Table, caption: string): Piece[] {
  const [usual, ...smaller] = sizes.cells;
  const spaceAt = (size: number) => ({ width: textWidth, size, padding: 2 * padding.side });
  const space = fittingSpace(table, [spaceAt(usual), ...smaller.map(spaceAt)], press.fonts);
  const columns = fitColumns(table, space, press.fonts);
  const titles = setRow(
    press,
    columns,
    columns.map(({ title }) => ({ text: title })),
    space.size,
    true,
  );
  const height = heightOfRow(titles);
  let whole: Element | undefined;
  let body: Element | undefined;
  const tableElement = () => {
    whole ??= addElement(press, press.root, 'Table');
    return whole;
  };
  const bodyElement = () => {
    body ??= addElement(press, tableElement(), 'TBody');
    return body;
  };
  const head: Piece = {
    height,
    gap: 4,
    keepsNext: true,
    paint(top) {
      paintRowGround(press, titles, top, true);
      const row = addElement(press, addElement(press, tableElement(), 'THead'), 'TR');
      const elements = titles.cells.map(() => addElement(press, row, 'TH', { scope: 'Column' }));
      paintRow(press, titles, top, elements);
    },
  };
  const repeated = {
    height,
    paint(top: number) {
      paintRowGround(press, titles, top, true);
      paintArtifact(press, () => {
        for (const cell of titles.cells) writeCell(press, cell, titles.size, top);
      });
    },
  };
  const title = textPieces(press, [{ text: caption }], {
    size: sizes.caption,
    colour: themes.light.muted,
    gap: 14,
    keepsNext: true,
    element: () => addElement(press, tableElement(), 'Caption'),
  });
  const free = textHeight - height;
  const cells = table.rows.flatMap((row) =>
    rowPieces(press, partsOfRow(setRow(press, columns, row, space.size), free), bodyElement),
  );
  return [...title, head, ...cells.map((piece) => ({ ...piece, repeated }))];
}

/** The parts of one row, which make one row to screen readers. */
function rowPieces(press: Press, parts: readonly Row[], body: () => Element): Piece[] {
  let elements: readonly Element[] | undefined;
  return parts.map((part) => ({
    height: heightOfRow(part),
    gap: 0,
    paint(top) {
      if (!elements) {
        const row = addElement(press, body(), 'TR');
        elements = part.cells.map(() => addElement(press, row, 'TD'));
      }
      paintRowGround(press, part, top, false);
      paintRow(press, part, top, elements);
    },
  }));
}
