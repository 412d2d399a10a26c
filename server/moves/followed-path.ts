import picomatch from 'picomatch';
import { type URI, Utils } from 'vscode-uri';
import { relativePath } from '../../language/syntax/form/add-use.ts';
import { resolveUsePath } from '../../language/syntax/use-path.ts';
import type { Moves } from './moves.ts';

/** A path of `use` as it is to be written once files have moved, and what else is to be used then. */
export interface FollowedPath {
  readonly path: string;
  readonly further: readonly string[];
}

/** Returns how the path that a file uses reaches the same files afterwards; `used` are those that it reaches now. */
export function followedPath(path: string, from: URI, used: readonly URI[], moves: Moves): FollowedPath {
  const to = moves.of(from);
  const wanted = used.map((uri) => moves.of(uri)).filter(isPlan);
  const reached = waysAfter(path, from, moves).map((way) => ({
    path: way,
    missing: wanted.filter((uri) => !reaches(way, to, uri)),
  }));
  const [best] = reached.toSorted((a, b) => a.missing.length - b.missing.length);
  const further = (best?.missing ?? []).map((uri) => relativePath(to, uri));
  const [first, ...others] = further;
  if (first !== undefined && further.length === wanted.length) return { path: first, further: others };
  return { path: best?.path ?? path, further };
}

/** The path as it is, and with its folder as that lies afterwards: moved itself, or seen from elsewhere. */
function waysAfter(path: string, from: URI, moves: Moves): string[] {
  const { base, glob } = picomatch.scan(path);
  const start = Utils.joinPath(Utils.dirname(from), base);
  const seenFrom = (folder: URI): string =>
    glob ? relativePath(moves.of(from), Utils.joinPath(folder, glob)) : relativePath(moves.of(from), folder);
  return [path, seenFrom(moves.of(start)), seenFrom(start)];
}

function reaches(path: string, from: URI, uri: URI): boolean {
  const resolved = resolveUsePath(path, from, from.with({ path: '/' }));
  if (resolved.type === 'file') return resolved.uri.toString() === uri.toString();
  return resolved.type === 'glob' && resolved.matches(uri);
}

function isPlan({ path }: URI): boolean {
  return path.endsWith('.varde');
}
