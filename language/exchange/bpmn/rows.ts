import type { Cell } from './grid.ts';
import type { Room } from './room.ts';

/** Something in a cell, and the room that it takes there. */
export interface Placed {
  readonly cell: Cell;
  readonly room: Room;
}

/** The rows of all lanes on each other, in pixels from the top. */
export interface Rows {
  /** Where each lane begins, and how high it is. */
  readonly lanes: readonly { readonly y: number; readonly height: number }[];
  readonly height: number;
  /** Which row over all lanes the cell stands in, counted from the top. */
  readonly indexOf: (cell: Cell) => number;
  /** The line along which arrows run in the row of the cell. */
  readonly yOf: (cell: Cell) => number;
}

const laneMargin = 20;
const betweenRows = 20;

/** Makes every row as high as what stands in it, and every lane at least as high as given. */
export function rowsOf(placed: readonly Placed[], leastHeights: readonly number[]): Rows {
  const inLane = leastHeights.map(() => new Map<number, { above: number; below: number }>());
  for (const { cell, room } of placed) {
    const rows = inLane[cell.lane];
    const { above, below } = rows?.get(cell.row) ?? { above: 0, below: 0 };
    rows?.set(cell.row, { above: Math.max(above, room.above), below: Math.max(below, room.below) });
  }
  const rowIn = inLane.map(() => new Map<number, { index: number; y: number }>());
  let [top, index] = [0, 0];
  const lanes = inLane.map((rows, lane) => {
    const inOrder = [...rows].toSorted(([a], [b]) => a - b);
    const needed = inOrder.reduce(
      (sum, [, { above, below }]) => sum + above + below + betweenRows,
      -betweenRows,
    );
    const height = Math.max(needed + 2 * laneMargin, leastHeights[lane] ?? 0);
    let y = top + (height - needed) / 2;
    for (const [row, { above, below }] of inOrder) {
      rowIn[lane]?.set(row, { index: index++, y: y + above });
      y += above + below + betweenRows;
    }
    top += height;
    return { y: top - height, height };
  });
  const find = ({ lane, row }: Cell) => rowIn[lane]?.get(row) ?? { index: 0, y: 0 };
  return { lanes, height: top, indexOf: (cell) => find(cell).index, yOf: (cell) => find(cell).y };
}
