import { widthOf } from '../locale/text-width.ts';
import type { Level } from '../plan/people.ts';

/** A label to place, and the cell of the chart that its point belongs to. */
export interface Placeable {
  readonly label: string;
  readonly interest: Level;
  readonly influence: Level;
}

/** Where a point stands, from 0 to 1 along each axis. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

const sizes = {
  chartWidth: 980,
  quadrantLabelFontSize: 15,
  xAxisLabelFontSize: 14,
  yAxisLabelFontSize: 14,
  pointLabelFontSize: 12,
  pointRadius: 6,
  pointTextPadding: 8,
} as const;

/** The sizes of Mermaid's quadrant chart in pixels, as they are written before its text. */
export type ChartSize = typeof sizes & { readonly chartHeight: number };

/** What Mermaid leaves beside the plot for its frame and for the words of an axis. */
const margins = 10 + 24;
const leastHeight = 680;
const gap = { x: 18, y: 9 } as const;
const aboveRow = sizes.pointRadius;
const belowRow = sizes.pointTextPadding + sizes.pointLabelFontSize * 1.2;
/** How near to the edge of its cell a point may lie. */
const edge = Math.max(aboveRow, belowRow) + 2;
const column: Readonly<Record<Level, number>> = { low: 0, medium: 1, high: 2 };

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Places points in the nine cells of low, medium and high interest and influence, each as near to the middle of its
 * cell as its label, which Mermaid draws centred under the point, has room; the chart is as high as that takes.
 * `strategies` are the labels of the quadrants.
 */
export function placeStakeholders<T extends Placeable>(
  placeables: readonly T[],
  strategies: readonly string[],
): { readonly size: ChartSize; readonly places: ReadonlyMap<T, Place> } {
  const cells = cellsOf(placeables);
  const mostRows = Math.max(...cells.map((cell) => cell.rows.length));
  let chartHeight = Math.max(leastHeight, Math.ceil(3.2 * mostRows * (aboveRow + belowRow + gap.y)));
  for (;;) {
    const places = placeCells(cells, strategies, chartHeight);
    if (places) return { size: { ...sizes, chartHeight }, places };
    chartHeight = Math.ceil(chartHeight * 1.15);
  }
}

interface Cell<T> {
  readonly interest: Level;
  readonly influence: Level;
  readonly rows: readonly (readonly T[])[];
}

const plotWidth = sizes.chartWidth - margins;

function cellsOf<T extends Placeable>(placeables: readonly T[]): Cell<T>[] {
  const cells = new Map<string, T[]>();
  for (const one of placeables) {
    const key = `${one.interest} ${one.influence}`;
    const cell = cells.get(key);
    if (cell) cell.push(one);
    else cells.set(key, [one]);
  }
  return [...cells.values()].flatMap((members) => {
    const [first] = members;
    return first ? [{ interest: first.interest, influence: first.influence, rows: rowsOf(members) }] : [];
  });
}

/** Breaks labels into rows that fit a cell. */
function rowsOf<T extends Placeable>(members: readonly T[]): T[][] {
  const rows: T[][] = [];
  for (const one of members) {
    const last = rows[rows.length - 1];
    if (last && rowWidth([...last, one]) <= plotWidth / 3 - gap.x) last.push(one);
    else rows.push([one]);
  }
  return rows;
}

function labelWidth({ label }: Placeable): number {
  return widthOf(label, sizes.pointLabelFontSize);
}

function rowWidth(row: readonly Placeable[]): number {
  return row.reduce((sum, one) => sum + labelWidth(one), gap.x * (row.length - 1));
}

function placeCells<T extends Placeable>(
  cells: readonly Cell<T>[],
  strategies: readonly string[],
  chartHeight: number,
): Map<T, Place> | undefined {
  const plotHeight = chartHeight - margins;
  const taken = strategyBoxes(strategies, plotHeight);
  const places = new Map<T, Place>();
  for (const cell of cells) {
    const left = (column[cell.interest] * plotWidth) / 3;
    const top = ((2 - column[cell.influence]) * plotHeight) / 3;
    const points = outwards(top + edge, top + plotHeight / 3 - edge);
    for (const row of cell.rows) {
      const width = rowWidth(row);
      const start = left + (plotWidth / 3 - width) / 2;
      const box = firstFree({ left: start, right: start + width }, points, taken);
      if (!box) return undefined;
      taken.push(box);
      placeRow(row, box, plotHeight, places);
    }
  }
  return places;
}

function placeRow<T extends Placeable>(
  row: readonly T[],
  box: Box,
  plotHeight: number,
  places: Map<T, Place>,
): void {
  let left = box.left;
  for (const one of row) {
    const width = labelWidth(one);
    places.set(one, { x: (left + width / 2) / plotWidth, y: 1 - (box.top + aboveRow) / plotHeight });
    left += width + gap.x;
  }
}

/** Mermaid draws the label of a quadrant centred at its upper edge. */
function strategyBoxes(strategies: readonly string[], plotHeight: number): Box[] {
  const width = Math.max(...strategies.map((label) => widthOf(label, sizes.quadrantLabelFontSize)));
  return [1, 3].flatMap((quarter) =>
    [0, plotHeight / 2].map((top) => ({
      left: (quarter * plotWidth) / 4 - width / 2,
      right: (quarter * plotWidth) / 4 + width / 2,
      top,
      bottom: top + sizes.quadrantLabelFontSize * 1.6,
    })),
  );
}

/** The heights between two, from the middle outwards. */
function* outwards(from: number, to: number): Generator<number> {
  const middle = (from + to) / 2;
  for (let away = 0; away <= (to - from) / 2; away += 3) {
    yield middle - away;
    yield middle + away;
  }
}

/** The box of a row with its point at the first of the heights where it is free; it uses up the heights before. */
function firstFree(
  { left, right }: { left: number; right: number },
  points: Iterator<number>,
  taken: readonly Box[],
): Box | undefined {
  for (let point = points.next(); !point.done; point = points.next()) {
    const box = { left, right, top: point.value - aboveRow, bottom: point.value + belowRow };
    if (!taken.some((other) => touch(box, other))) return box;
  }
  return undefined;
}

function touch(a: Box, b: Box): boolean {
  const apartX = a.right + gap.x <= b.left || b.right + gap.x <= a.left;
  const apartY = a.bottom + gap.y <= b.top || b.bottom + gap.y <= a.top;
  return !apartX && !apartY;
}
