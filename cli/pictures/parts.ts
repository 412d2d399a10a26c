import { extname } from 'node:path';
import type { Diagram } from '../../language/diagrams/diagram.ts';
import { misuse } from '../misuse.ts';
import { type Phrase, phrase } from '../phrase.ts';
import { writeOutput } from '../write-output.ts';
import type { PictureFormat } from './format.ts';
import type { Painter } from './painter.ts';

type Content = string | Uint8Array;

/** Why a picture cannot be written, in a sentence. */
function unwritable({ empty, mermaid }: Diagram, format: PictureFormat): Phrase | undefined {
  if (empty !== undefined) return phrase`${empty}`;
  return mermaid === '' && format === 'mmd'
    ? phrase`The target has no such type of diagram; --format md writes it as a table.`
    : undefined;
}

/** Returns the content of each part of a diagram, or why there is none. */
export async function paintParts(
  painter: Painter,
  parts: readonly Diagram[],
  format: PictureFormat,
): Promise<readonly Content[] | Phrase> {
  const problem = parts.map((part) => unwritable(part, format)).find((sentence) => sentence);
  return problem ?? Promise.all(parts.map((part) => painter.paint(part)));
}

/**
 * Writes the parts of a diagram: Markdown holds all of them, every other format takes a file for each. Throws a `Misuse`
 * where there are several and no name for them.
 */
export async function writeParts(
  painted: readonly Content[],
  path: string | undefined,
  format: PictureFormat,
): Promise<void> {
  const [first, ...others] = painted;
  if (first === undefined) return;
  if (others.length === 0) return writeOutput(first, path);
  if (format === 'md') return writeOutput(painted.join('\n'), path);
  if (path === undefined) {
    throw misuse`The diagram takes ${painted.length} parts; say with --out which files they go into.`;
  }
  const stem = path.slice(0, -extname(path).length || undefined);
  for (const [index, part] of painted.entries())
    await writeOutput(part, `${stem}-${index + 1}${extname(path)}`);
}
