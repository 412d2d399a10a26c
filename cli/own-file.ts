import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { misuse } from './misuse.ts';
import { shownPath } from './shown-path.ts';

/** Where each kind of file says what program wrote it last. CSV and PNG have no such place. */
const marks: Readonly<Record<string, (content: Buffer) => boolean | Promise<boolean>>> = {
  '.ics': says(/^PRODID:-\/\/Varde\//m),
  '.json': says(/^ {2}"generator": "Varde/m),
  '.mmd': says(/^%% Varde$/m),
  '.md': says(/<!-- Varde -->/),
  '.html': says(/<meta name="generator" content="Varde/),
  '.xml': says(/<!-- Varde -->/),
  '.bpmn': says(/\sexporter="Varde"/),
  '.pdf': says(/<pdf:Producer>Varde</),
  '.docx': isSavedByVarde,
  '.pptx': isSavedByVarde,
  '.xlsx': isSavedByVarde,
};

/**
 * Throws a `Misuse` where there is a file that Varde did not write last and that the caller does not mean to lose. Whose
 * a file is shows in its content, so that an office document somebody has saved since is theirs.
 */
export async function expectOwnFile(path: string, force: boolean | undefined): Promise<void> {
  const content = force ? undefined : await contentOf(path);
  if (content === undefined || content.length === 0 || (await isOwn(path, content))) return;
  throw misuse`“${shownPath(path)}” is there already, and nothing in it says that Varde wrote it last; name another file, or add --force to replace it.`;
}

async function isOwn(path: string, content: Buffer): Promise<boolean> {
  return marks[extname(path).toLowerCase()]?.(content) ?? false;
}

/** Throws what the file system says of a path that is a folder or cannot be read; pipes and devices keep nothing. */
async function contentOf(path: string): Promise<Buffer | undefined> {
  try {
    const stats = await stat(path);
    return stats.isFile() || stats.isDirectory() ? await readFile(path) : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw Object.assign(error as NodeJS.ErrnoException, { path });
  }
}

function says(mark: RegExp): (content: Buffer) => boolean {
  return (content) => mark.test(content.toString('latin1'));
}

/** Every office program writes here who saved the document last (ECMA-376, part 2, 8.3.2). */
async function isSavedByVarde(content: Buffer): Promise<boolean> {
  const properties = await partOfZip(content, 'docProps/core.xml');
  return properties !== undefined && /<cp:lastModifiedBy>Varde</.test(properties);
}

/** The text of a small part; undefined where there is no such part, or no zip that can be read. */
async function partOfZip(content: Buffer, name: string): Promise<string | undefined> {
  const { strFromU8, unzipSync } = await import('fflate');
  try {
    const { [name]: part } = unzipSync(content, {
      filter: (part) => part.name === name && part.originalSize < 100_000,
    });
    return part && strFromU8(part);
  } catch {
    return undefined;
  }
}
