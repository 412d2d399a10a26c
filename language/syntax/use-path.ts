import picomatch from 'picomatch';
import { type URI, Utils } from 'vscode-uri';

/** Why a path in `use` cannot be followed. */
export type UsePathProblem = 'empty' | 'outside' | 'itself' | 'not-varde';

/** A path in `use`, resolved: one file, or a pattern below a folder. */
export type UsePath =
  | { readonly type: 'file'; readonly uri: URI }
  | { readonly type: 'glob'; readonly base: URI; readonly matches: (uri: URI) => boolean }
  | { readonly type: 'problem'; readonly problem: UsePathProblem };

/**
 * Resolves a path of `use` against the file that uses it.
 * Paths are relative, written with `/`, and stay below `root`, the workspace folder.
 */
export function resolveUsePath(written: string, from: URI, root: URI): UsePath {
  const path = wellFormed(written);
  if (path.trim() === '') return { type: 'problem', problem: 'empty' };
  if (isAbsolute(path)) return { type: 'problem', problem: 'outside' };
  const folder = Utils.dirname(from);
  const { base, glob, isGlob } = picomatch.scan(path);
  const start = Utils.joinPath(folder, base);
  if (!isInside(start, root)) return { type: 'problem', problem: 'outside' };
  if (!isGlob) {
    if (start.toString() === from.toString()) return { type: 'problem', problem: 'itself' };
    return start.path.endsWith('.varde')
      ? { type: 'file', uri: start }
      : { type: 'problem', problem: 'not-varde' };
  }
  const matchesBelow = picomatch(glob);
  return {
    type: 'glob',
    base: start,
    matches: (uri) =>
      uri.toString() !== from.toString() &&
      uri.path.endsWith('.varde') &&
      isInside(uri, start) &&
      matchesBelow(uri.path.slice(start.path.length + 1).normalize('NFC')),
  };
}

/** Resolves the path of any other file that a plan names, as those of `use`; undefined where it is absolute or outside. */
export function resolvePath(path: string, from: URI, root: URI): URI | undefined {
  if (isAbsolute(path)) return undefined;
  const uri = Utils.joinPath(Utils.dirname(from), wellFormed(path));
  return isInside(uri, root) ? uri : undefined;
}

/** Returns whether the file or folder is the folder itself or lies below it. */
export function isInside(uri: URI, folder: URI): boolean {
  const prefix = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  return (
    uri.scheme === folder.scheme &&
    uri.authority === folder.authority &&
    (uri.path === folder.path || uri.path.startsWith(prefix))
  );
}

/** Half a character, as it is there while one is typed in two steps, cannot stand in an address. */
function wellFormed(path: string): string {
  return path.replace(/\p{Surrogate}/gu, '\uFFFD');
}

function isAbsolute(path: string): boolean {
  return /^([a-z][a-z0-9+.-]*:|[/\\]|~)/i.test(path);
}
