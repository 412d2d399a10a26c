import { stat } from 'node:fs/promises';

/** More than any plan has in one file, and less than the lexer can take in one piece. */
const mostBytes = 8 * 1024 * 1024;

/**
 * Throws as the file system does of a path that leads nowhere, and likewise of a pipe or device, which may never end,
 * and of a file that is larger than plans are.
 */
export async function expectReadable(path: string): Promise<void> {
  const stats = await stat(path);
  if (!stats.isFile() && !stats.isDirectory()) throw unreadable('EFTYPE', path);
  if (stats.size > mostBytes) throw unreadable('ERR_FS_FILE_TOO_LARGE', path);
}

function unreadable(code: string, path: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: ${path}`), { code, path });
}
