/** In milliseconds. */
const longest = 500;

/**
 * Milliseconds to wait before the next drawing: until half the time that the last one took has passed since it ended,
 * `sinceMs` ago. So a single edit is seen at once, and steady typing leaves the page time for everything else.
 */
export function drawingDelay(lastMs: number, sinceMs: number): number {
  return Math.max(Math.min(lastMs / 2, longest) - sinceMs, 0);
}
