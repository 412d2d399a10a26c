import { readFile } from 'node:fs/promises';
import { expectReadable } from '../server/documents/expect-readable.ts';
import { misuse } from './misuse.ts';
import { shownPath } from './shown-path.ts';

/** Returns the text of a file, with its byte order mark. Throws as `expectReadable` and `decodeText` do. */
export async function readText(path: string): Promise<string> {
  await expectReadable(path);
  return decodeText(await readFile(path), path);
}

/** Returns what a file says, with its byte order mark. Throws a `Misuse` where it is not UTF-8. */
export function decodeText(content: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    throw misuse`“${shownPath(path)}” is not text in UTF-8; save it as UTF-8 first.`;
  }
}
