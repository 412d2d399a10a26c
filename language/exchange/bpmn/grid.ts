/** A flow as the layout sees it: between two nodes, and with a text to find room for or not. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly isLabelled: boolean;
}

/** Where something stands: its column from the left, its lane, and its row there; rows above the first are negative. */
export interface Cell {
  readonly column: number;
  readonly lane: number;
  readonly row: number;
}

/** Nodes in cells of their own, and the cells that each arrow passes on its way, in its direction. */
export interface Grid {
  readonly nodes: ReadonlyMap<string, Cell>;
  /** In the order of the arrows. */
  readonly ways: readonly (readonly Cell[])[];
}

/**
 * Places nodes in a grid of columns and rows so that no arrow has to cross a node: an arrow passes a column in a free
 * cell, and a labelled one has at least one such cell. `lanes` holds the nodes of each lane from the top, and
 * `columns` the column of each node.
 */
export function gridOf(
  lanes: readonly (readonly string[])[],
  arrows: readonly Arrow[],
  columns: ReadonlyMap<string, number>,
): Grid {
  const taken = new Set<string>();
  const nodes = placeNodes(lanes, arrows, columns, taken);
  const ways = new Map<Arrow, readonly Cell[]>();
  const passed = new Map(arrows.map((arrow) => [arrow, passedColumns(arrow, columns)]));
  const shortestFirst = [...passed].toSorted(([, a], [, b]) => a.length - b.length);
  for (const [arrow, across] of shortestFirst) {
    ways.set(arrow, freeWay(across, nodes.get(arrow.from), nodes.get(arrow.to), taken));
  }
  return { nodes, ways: arrows.map((arrow) => ways.get(arrow) ?? []) };
}

/** Every node goes to the row of what leads to it in its lane, or to the free one nearest to that. */
function placeNodes(
  lanes: readonly (readonly string[])[],
  arrows: readonly Arrow[],
  columns: ReadonlyMap<string, number>,
  taken: Set<string>,
): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  const before = new Map<string, string[]>();
  for (const { from, to } of arrows) {
    const others = before.get(to);
    if (others) others.push(from);
    else before.set(to, [from]);
  }
  const waiting = lanes.flatMap((nodes, lane) =>
    nodes.map((node) => ({ node, lane, column: columns.get(node) ?? 0 })),
  );
  for (const { node, lane, column } of waiting.toSorted((a, b) => a.column - b.column)) {
    const rows = (before.get(node) ?? [])
      .map((other) => cells.get(other))
      .filter((cell) => cell?.lane === lane)
      .map((cell) => cell?.row ?? 0)
      .toSorted((a, b) => a - b);
    const wanted = rows[Math.floor((rows.length - 1) / 2)] ?? 0;
    const row = nearestRow(wanted, (one) => !taken.has(key({ column, lane, row: one })));
    const cell = { column, lane, row };
    taken.add(key(cell));
    cells.set(node, cell);
  }
  return cells;
}

/** The columns that an arrow passes; one that leads back passes those of both its nodes. */
function passedColumns({ from, to }: Arrow, columns: ReadonlyMap<string, number>): number[] {
  const [first, last] = [columns.get(from) ?? 0, columns.get(to) ?? 0];
  if (last > first) return range(first + 1, last - 1);
  return range(last, first).toReversed();
}

/** The cells of one row that are free in all of the columns, near the row of the target or of the source. */
function freeWay(
  columns: readonly number[],
  from: Cell | undefined,
  to: Cell | undefined,
  taken: Set<string>,
): Cell[] {
  if (columns.length === 0 || !from || !to) return [];
  const cellsIn = (row: number, { lane }: Cell) => columns.map((column) => ({ column, lane, row }));
  const isFree = (cells: readonly Cell[]) => cells.every((cell) => !taken.has(key(cell)));
  const away = nearestRow(
    0,
    (one) => isFree(cellsIn(to.row + one, to)) || isFree(cellsIn(from.row + one, from)),
  );
  const besideTarget = cellsIn(to.row + away, to);
  const way = isFree(besideTarget) ? besideTarget : cellsIn(from.row + away, from);
  for (const cell of way) taken.add(key(cell));
  return way;
}

/** The row that passes and is nearest to the wanted one; of two, the lower. */
function nearestRow(wanted: number, passes: (row: number) => boolean): number {
  for (let away = 0; ; away++) {
    if (passes(wanted + away)) return wanted + away;
    if (passes(wanted - away)) return wanted - away;
  }
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function key({ column, lane, row }: Cell): string {
  return `${column} ${lane} ${row}`;
}
