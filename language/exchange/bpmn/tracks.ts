/** An arrow's way across the gap between two columns: the rows, counted from the top, of its ends at either side. */
export interface Crossing {
  /** What leaves or enters together runs in one track; others keep apart. */
  readonly bundle: string;
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** The part of a gap that a bundle takes. */
interface Net {
  readonly left: Set<number>;
  readonly right: Set<number>;
}

/**
 * Returns the track of each bundle that changes rows in a gap, from 0 at the left. Two that share rows take different
 * tracks, and one that comes to a row from which another leaves runs to the right of it, so that no two lie on each
 * other; of two that trade their rows, the first of the crossings keeps to this.
 */
export function tracksOf(crossings: readonly Crossing[]): ReadonlyMap<string, number> {
  const nets = netsOf(crossings);
  const leaving = new Map<number, string>();
  for (const [bundle, { left }] of nets) for (const row of left) leaving.set(row, bundle);
  const tracks = new Map<string, number>();
  const inTrack: { readonly top: number; readonly foot: number }[][] = [];
  const met = new Set<string>();
  for (const bundle of nets.keys()) place(bundle);
  return tracks;

  function place(bundle: string): void {
    const net = nets.get(bundle);
    if (!net || met.has(bundle)) return;
    met.add(bundle);
    const rows = [...net.left, ...net.right];
    const [top, foot] = [Math.min(...rows), Math.max(...rows)];
    if (top === foot) return;
    let track = 0;
    for (const row of net.right) {
      const other = leaving.get(row);
      if (other === undefined || other === bundle) continue;
      place(other);
      track = Math.max(track, (tracks.get(other) ?? -1) + 1);
    }
    while (inTrack[track]?.some((other) => other.top <= foot && top <= other.foot)) track++;
    tracks.set(bundle, track);
    inTrack[track] = [...(inTrack[track] ?? []), { top, foot }];
  }
}

function netsOf(crossings: readonly Crossing[]): Map<string, Net> {
  const nets = new Map<string, Net>();
  for (const { bundle, left, right } of crossings) {
    const net = nets.get(bundle) ?? { left: new Set(), right: new Set() };
    for (const row of left) net.left.add(row);
    for (const row of right) net.right.add(row);
    nets.set(bundle, net);
  }
  return nets;
}
