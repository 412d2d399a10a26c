import { readFile } from 'node:fs/promises';
import { misuse } from './misuse.ts';
import { shownPath } from './shown-path.ts';

/** Returns the text of a file, with its byte order mark. Throws a `Misuse` where it is not UTF-8, or what the file system says. */
export async function readText(path: string): Promise<string> {
  const bytes = await readFile(path);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw misuse`“${shownPath(path)}” is not text in UTF-8; save it as UTF-8 first.`;
  }
}
