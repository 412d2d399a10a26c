import type { Arrow, Cell, Grid } from './grid.ts';
import { type Crossing, tracksOf } from './tracks.ts';

/** Where an arrow changes rows: in which track of the gap after a column. */
export interface Turn {
  readonly gap: number;
  readonly track: number;
  readonly from: Cell;
  readonly to: Cell;
}

/** The turns of all arrows. */
export interface Turns {
  /** In the order of the arrows. */
  readonly ofArrows: readonly (readonly Turn[])[];
  /** How many tracks each gap has. */
  readonly tracks: ReadonlyMap<number, number>;
}

interface Step extends Crossing {
  readonly gap: number;
  readonly from: Cell;
  readonly to: Cell;
}

/** Returns where arrows change rows on their ways through the grid; `rowOf` counts the rows of all lanes from the top. */
export function turnsOf(arrows: readonly Arrow[], grid: Grid, rowOf: (cell: Cell) => number): Turns {
  const leaving = new Map<string, number>();
  for (const { from } of arrows) leaving.set(from, (leaving.get(from) ?? 0) + 1);
  const steps = arrows.map((arrow, index) =>
    stepsOf(arrow, index, grid, (leaving.get(arrow.from) ?? 0) > 1, rowOf),
  );
  const inGaps = new Map<number, Step[]>();
  for (const step of steps.flat()) {
    const others = inGaps.get(step.gap);
    if (others) others.push(step);
    else inGaps.set(step.gap, [step]);
  }
  const trackOf = new Map([...inGaps].map(([gap, crossings]) => [gap, tracksOf(crossings)]));
  return {
    ofArrows: steps.map((ofArrow) =>
      ofArrow.flatMap(({ gap, bundle, from, to }) => {
        const track = trackOf.get(gap)?.get(bundle);
        return track === undefined || rowOf(from) === rowOf(to) ? [] : [{ gap, track, from, to }];
      }),
    ),
    tracks: new Map([...trackOf].map(([gap, tracks]) => [gap, new Set(tracks.values()).size])),
  };
}

/** The steps of an arrow from cell to cell. One that leads back leaves to the right and comes from the left as all do. */
function stepsOf(
  arrow: Arrow,
  index: number,
  { nodes, ways }: Grid,
  isFork: boolean,
  rowOf: (cell: Cell) => number,
): Step[] {
  const [first, last] = [nodes.get(arrow.from), nodes.get(arrow.to)];
  if (!first || !last) return [];
  const cells = [first, ...(ways[index] ?? []), last];
  const isBack = last.column <= first.column;
  return cells.slice(1).map((to, at) => {
    const from = cells[at] ?? first;
    const [isFirst, isLast] = [at === 0, at === cells.length - 2];
    const leavesTogether = isFirst && (isFork || !isLast);
    const bundle = leavesTogether ? `from ${arrow.from}` : isLast ? `to ${arrow.to}` : `${index} ${at}`;
    const step = { bundle, from, to };
    if (!isBack) return { ...step, gap: from.column, left: [rowOf(from)], right: [rowOf(to)] };
    if (isFirst) return { ...step, gap: from.column, left: [rowOf(from), rowOf(to)], right: [] };
    if (isLast) return { ...step, gap: to.column - 1, left: [], right: [rowOf(from), rowOf(to)] };
    return { ...step, gap: to.column, left: [rowOf(to)], right: [rowOf(from)] };
  });
}
