const LONGEST_MS = 1000;

/**
 * Milliseconds to wait before the next drawing: until twice the time that the last one took has passed since it ended,
 * `sinceMs` ago. So a single edit is seen at once, and steady typing leaves the machine most of its time.
 */
export function drawingDelay(lastMs: number, sinceMs: number): number {
  return Math.max(Math.min(2 * lastMs, LONGEST_MS) - sinceMs, 0);
}
