import { relative, sep } from 'node:path';

/** Returns a path as people and tools read it: relative to the current folder, with `/` on every system. */
export function shownPath(path: string): string {
  return relative(process.cwd(), path).split(sep).join('/') || '.';
}
