const LONGEST_MS = 1000;

/** Milliseconds to wait for a newer picture before drawing: twice what the last drawing took, none for the first. */
export function drawingDelay(lastMs: number): number {
  return Math.min(2 * lastMs, LONGEST_MS);
}
