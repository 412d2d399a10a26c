import { takeAway } from '../problem.ts';
import type { Reading } from './reading.ts';

/** Says that the mark at the index means nothing there, and takes it away. */
export function takeMarkAway(reading: Reading, at: number): void {
  const { tokens } = reading;
  const [range, mark] = [tokens.range(at), tokens.image(at)];
  reading.report(
    ({ values }) => values.meansNothing(mark),
    range,
    takeAway(range, ({ fixes }) => fixes.remove(mark)),
  );
  tokens.drop(at);
}
