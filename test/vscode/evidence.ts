import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../out/test/vscode');

/** The path for a file that tells what went wrong. */
export async function evidence(file: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  return join(folder, file);
}
