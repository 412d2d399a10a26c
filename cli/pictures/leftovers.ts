import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isUnfinished } from './unfinished-files.ts';

const swept = new Set<string>();

/** Returns a path in the folder for a file that is to take the place of another; it tells which process makes it. */
export function successorIn(folder: string): string {
  return join(folder, `.varde-${process.pid}-${crypto.randomUUID()}.tmp`);
}

/** Removes what processes that were killed have left in the folder, once for each folder. */
export async function removeLeftovers(folder: string): Promise<void> {
  if (swept.has(folder)) return;
  swept.add(folder);
  const left = (await readdir(folder)).filter(isLeft).map((name) => join(folder, name));
  // What cannot be removed is somebody else's, and in nobody's way.
  for (const path of left) if (!isUnfinished(path)) await rm(path, { force: true }).catch(() => {});
}

function isLeft(name: string): boolean {
  const [, process] = /^\.varde-(\d+)-[\da-f-]+\.tmp$/.exec(name) ?? [];
  return process !== undefined && !isOtherRunning(Number(process));
}

function isOtherRunning(id: number): boolean {
  if (id === process.pid) return false;
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
