import type { Placed } from './rows.ts';

/** The columns beside each other with the gaps between them, in pixels from the left. */
export interface ColumnsAcross {
  readonly width: number;
  /** The middle of a column. */
  readonly xOf: (column: number) => number;
  /** A track in the gap after a column; the gap before the first is that after -1. */
  readonly xOfTrack: (gap: number, track: number) => number;
}

const gapMargin = 22;
const betweenTracks = 12;

/** Makes every column as wide as what stands in it, and every gap as wide as its number of tracks asks for. */
export function columnsAcross(placed: readonly Placed[], tracks: ReadonlyMap<number, number>): ColumnsAcross {
  const widths: number[] = [];
  for (const { cell, room } of placed) widths[cell.column] = Math.max(widths[cell.column] ?? 0, room.width);
  const gapWidth = (gap: number) => 2 * gapMargin + Math.max(0, (tracks.get(gap) ?? 0) - 1) * betweenTracks;
  const lefts: number[] = [];
  let x = gapWidth(-1);
  for (const [column, width = 0] of widths.entries()) {
    lefts[column] = x;
    x += width + gapWidth(column);
  }
  const endOf = (column: number) => (column < 0 ? 0 : (lefts[column] ?? 0) + (widths[column] ?? 0));
  return {
    width: x,
    xOf: (column) => (lefts[column] ?? 0) + (widths[column] ?? 0) / 2,
    xOfTrack: (gap, track) => endOf(gap) + gapMargin + track * betweenTracks,
  };
}
