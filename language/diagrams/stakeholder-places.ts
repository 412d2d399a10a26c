import type { Level } from '../plan/people.ts';
import { widthOf } from './labels.ts';

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

/** The sizes of Mermaid's quadrant chart in pixels, as they are written before its text. */
export interface ChartSize {
  readonly chartWidth: number;
  readonly chartHeight: number;
  readonly quadrantLabelFontSize: number;
  readonly xAxisLabelFontSize: number;
  readonly yAxisLabelFontSize: number;
  readonly pointLabelFontSize: number;
  readonly pointRadius: number;
  readonly pointTextPadding: number;
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

/** What Mermaid leaves beside the plot for its frame and for the words of an axis. */
const margins = 10 + 24;
const leastHeight = 680;
const gap = { x: 18, y: 9 } as const;
const aboveRow = sizes.pointRadius;
const belowRow = sizes.pointTextPadding + sizes.pointLabelFontSize * 1.2;
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
 * `strategies` are the labels of the quadrants. Returns one place for each of `placeables`, in their order.
 */
export function placeStakeholders(
  placeables: readonly Placeable[],
  strategies: readonly string[],
): { readonly size: ChartSize; readonly places: readonly Place[] } {
  const cells = cellsOf(placeables);
  const mostRows = Math.max(...cells.map((cell) => cell.rows.length));
  let chartHeight = Math.max(leastHeight, Math.ceil(3.2 * mostRows * (aboveRow + belowRow + gap.y)));
  for (;;) {
    const places = placeCells(cells, strategies, chartHeight);
    if (places) {
      return {
        size: { ...sizes, chartHeight },
        places: placeables.map((one) => places.get(one) ?? { x: 0.5, y: 0.5 }),
      };
    }
    chartHeight = Math.ceil(chartHeight * 1.15);
  }
}

interface Cell {
  readonly interest: Level;
  readonly influence: Level;
  readonly rows: readonly (readonly Placeable[])[];
}

const plotWidth = sizes.chartWidth - margins;

function cellsOf(placeables: readonly Placeable[]): Cell[] {
  const cells = new Map<string, Placeable[]>();
  for (const one of placeables) {
    const key = `${one.interest} ${one.influence}`;
    cells.set(key, [...(cells.get(key) ?? []), one]);
  }
  return [...cells.values()].flatMap((members) => {
    const [first] = members;
    return first ? [{ interest: first.interest, influence: first.influence, rows: rowsOf(members) }] : [];
  });
}

/** Breaks labels into rows that fit a cell. */
function rowsOf(members: readonly Placeable[]): Placeable[][] {
  const rows: Placeable[][] = [];
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

function placeCells(
  cells: readonly Cell[],
  strategies: readonly string[],
  chartHeight: number,
): Map<Placeable, Place> | undefined {
  const plotHeight = chartHeight - margins;
  const taken = strategyBoxes(strategies, plotHeight);
  const places = new Map<Placeable, Place>();
  for (const cell of cells) {
    const left = (column[cell.interest] * plotWidth) / 3;
    const top = ((2 - column[cell.influence]) * plotHeight) / 3;
    for (const row of cell.rows) {
      const width = rowWidth(row);
      const start = left + (plotWidth / 3 - width) / 2;
      const box = freeBox({ start, width, top, height: plotHeight / 3 }, taken);
      if (!box) return undefined;
      taken.push(box);
      placeRow(row, box, plotHeight, places);
    }
  }
  return places;
}

function placeRow(
  row: readonly Placeable[],
  box: Box,
  plotHeight: number,
  places: Map<Placeable, Place>,
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

/** The free box for a row whose point is nearest to the middle of its cell. */
function freeBox(
  { start, width, top, height }: { start: number; width: number; top: number; height: number },
  taken: readonly Box[],
): Box | undefined {
  const middle = top + height / 2;
  const rowHeight = aboveRow + belowRow;
  for (let away = 0; away <= height / 2; away += 3) {
    for (const point of [middle - away, middle + away]) {
      const box = { left: start, right: start + width, top: point - aboveRow, bottom: point + belowRow };
      const inside = box.top >= top + 2 && box.bottom <= top + height - 2;
      if (inside && box.bottom - box.top >= rowHeight - 1 && !taken.some((other) => touch(box, other)))
        return box;
    }
  }
  return undefined;
}

function touch(a: Box, b: Box): boolean {
  const apartX = a.right + gap.x <= b.left || b.right + gap.x <= a.left;
  const apartY = a.bottom + gap.y <= b.top || b.bottom + gap.y <= a.top;
  return !apartX && !apartY;
}
