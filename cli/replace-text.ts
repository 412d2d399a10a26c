import { replaceFile } from './pictures/replace-file.ts';
import { readText } from './read-text.ts';

/**
 * Writes the text of a plan anew. Throws a `Misuse` where the file is not UTF-8, so that letters of it would be lost, and
 * all that `replaceFile` throws.
 */
export async function replaceText(path: string, text: string): Promise<void> {
  await readText(path);
  await replaceFile(path, text);
}
