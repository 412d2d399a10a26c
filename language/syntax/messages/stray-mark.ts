import { takeAway } from '../problem.ts';
import type { Reading } from './reading.ts';

/** Says that the mark from the index up to, not including, the other means nothing there, and takes it away. */
export function takeMarkAway(reading: Reading, at: number, end = at + 1): void {
  const { tokens } = reading;
  const [range, mark] = [tokens.range(at, end), tokens.written(at, end)];
  reading.report(
    ({ values }) => values.meansNothing(mark),
    range,
    takeAway(range, ({ fixes }) => fixes.remove(mark)),
  );
  tokens.drop(at, end);
}
