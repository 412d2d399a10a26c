import { rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';

const unfinished = new Set<string>();
const signals = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

/** Makes a file that is of no use half done: it is removed where that fails, and where the process is told to end meanwhile. */
export async function finishOrRemove(path: string, make: () => Promise<void>): Promise<void> {
  if (unfinished.size === 0) listen();
  unfinished.add(path);
  try {
    await make();
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    unfinished.delete(path);
    if (unfinished.size === 0) stopListening();
  }
}

/** Whether this process is making the file. */
export function isUnfinished(path: string): boolean {
  return unfinished.has(path);
}

/** Whoever listens to a signal already decides when the process ends. */
function listen(): void {
  process.on('exit', removeAll);
  for (const signal of signals) if (process.listenerCount(signal) === 0) process.on(signal, end);
}

function stopListening(): void {
  process.off('exit', removeAll);
  for (const signal of signals) process.off(signal, end);
}

/** Ends the process as the signal does where nobody listens. */
function end(signal: NodeJS.Signals): void {
  removeAll();
  stopListening();
  process.kill(process.pid, signal);
}

function removeAll(): void {
  for (const path of unfinished) rmSync(path, { force: true });
}
