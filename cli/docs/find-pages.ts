import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { FileSystemNode } from 'langium';
import { URI, Utils } from 'vscode-uri';
import { searchFiles } from '../../language/syntax/search-files.ts';
import { NodeFiles } from '../../server/documents/node-files.ts';
import { misuse } from '../misuse.ts';

/**
 * Returns the paths of the files given and of all Markdown files in the folders given, each once and by name. Throws a
 * `Misuse` for a file that is no Markdown, or what the file system says of a path that leads nowhere.
 */
export async function findPages(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(paths.map(async (path) => pagesAt(path, resolve(path))));
  return [...new Set(found.flat())].sort();
}

async function pagesAt(named: string, path: string): Promise<string[]> {
  const uri = URI.file(path);
  if (!(await stat(path)).isDirectory()) {
    if (isMarkdown(uri)) return [path];
    throw misuse`“${named}” is not a page: the name of a Markdown file ends in “.md”.`;
  }
  const uris = await searchFiles(uri, {
    files: new NodeFiles(),
    roots: [uri],
    includes,
    failed: (_folder, error) => {
      throw error;
    },
  });
  return uris.map(({ fsPath }) => fsPath);
}

/** What is hidden or comes from elsewhere is not searched. */
function includes({ uri, isDirectory, isFile }: FileSystemNode): boolean {
  const name = Utils.basename(uri);
  if (name.startsWith('.')) return false;
  return isDirectory ? name !== 'node_modules' : isFile && isMarkdown(uri);
}

function isMarkdown(uri: URI): boolean {
  return /\.(md|markdown)$/i.test(uri.path);
}
