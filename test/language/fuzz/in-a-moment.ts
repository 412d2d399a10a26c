import { Worker } from 'node:worker_threads';

/** No text of a few pages may keep the processor busy for longer, in milliseconds. */
const most = 1000;

/** Says what is read, and ends all, where that comes to no end: nothing else could, while the processor is busy. */
const watch = new Worker(new URL('watch.ts', import.meta.url));
watch.unref();

/**
 * Does what is to be done with a text. Throws where that keeps the processor busy for more than a moment, and does so
 * again: what another program took from this one, or what is done only once, is not the text's own.
 */
export async function inAMoment(text: string, act: () => void | Promise<void>): Promise<void> {
  watch.postMessage(text);
  try {
    if ((await millisecondsOf(act)) < most) return;
    const again = await millisecondsOf(act);
    if (again >= most) throw new Error(`The processor is busy for ${again} ms.`);
  } finally {
    watch.postMessage(undefined);
  }
}

async function millisecondsOf(act: () => void | Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
