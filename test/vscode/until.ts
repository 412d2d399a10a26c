import { setTimeout } from 'node:timers/promises';
import { PATIENCE_MS } from './patience.ts';

/** Waits until something holds, asking again and again. Throws, with what was awaited, where it does not in time. */
export async function until(awaited: string, holds: () => Promise<boolean>): Promise<void> {
  const givenUp = AbortSignal.timeout(PATIENCE_MS);
  while (!(await holds())) {
    if (givenUp.aborted) throw new Error(`This did not come: ${awaited}.`);
    await setTimeout(100);
  }
}
