import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { FileSystemNode, LangiumSharedCoreServices } from 'langium';
import { URI, Utils } from 'vscode-uri';
import { searchFiles } from '../language/syntax/search-files.ts';
import { isInside } from '../language/syntax/use-path.ts';
import { misuse } from './misuse.ts';

/** A path of the command line that leads to a Varde file or a folder. */
export interface Target {
  readonly uri: URI;
  readonly isFolder: boolean;
}

/** Finds what a path leads to. Throws a `Misuse`, or what the file system says of a path that leads nowhere. */
export async function findTarget(path: string): Promise<Target> {
  const absolute = resolve(path);
  const isFolder = (await stat(absolute)).isDirectory();
  if (!isFolder && !absolute.endsWith('.varde')) {
    throw misuse`“${path}” is not a plan: the name of a Varde file ends in “.varde”.`;
  }
  return { uri: URI.file(absolute), isFolder };
}

/** The folder that `use` may lead about in: a folder itself; for a file the current folder, or its own elsewhere. */
export function workspaceFolder({ uri, isFolder }: Target): { uri: string; name: string } {
  const current = URI.file(process.cwd());
  const aroundFile = isInside(uri, current) ? current : Utils.dirname(uri);
  const folder = isFolder ? uri : aroundFile;
  return { uri: folder.toString(), name: Utils.basename(folder) };
}

/** The files given and those in the folders given, each once and by name; throws where a folder cannot be read. */
export async function findFiles(
  targets: readonly Target[],
  { FileSystemProvider, WorkspaceManager }: LangiumSharedCoreServices['workspace'],
): Promise<URI[]> {
  const search = {
    files: FileSystemProvider,
    roots: targets.flatMap(({ uri, isFolder }) => (isFolder ? [uri] : [])),
    includes: (entry: FileSystemNode) => WorkspaceManager.shouldIncludeEntry(entry),
    failed: (_folder: URI, error: unknown) => {
      throw error;
    },
  };
  const found = targets.map(({ uri, isFolder }) => (isFolder ? searchFiles(uri, search) : [uri]));
  const uris = new Map((await Promise.all(found)).flat().map((uri) => [uri.toString(), uri]));
  return [...uris].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, uri]) => uri);
}
