import { type URI, Utils } from 'vscode-uri';
import { libraryScheme } from '../library.ts';
import type { Fix } from '../problem.ts';
import type { VardeDocument } from './rule.ts';

/** How a file comes to see another: what to call that file, what to write, and the change that writes it. */
export interface AddedUse {
  readonly place: string;
  readonly use: string;
  readonly fix: Fix;
}

/** Returns the `use` by which the file comes to see the other one. */
export function addUse(document: VardeDocument, other: URI): AddedUse {
  const name = Utils.basename(other).replace(/\.varde$/, '');
  const path = relativePath(document.uri, other);
  const isFramework = other.scheme === libraryScheme;
  const use = isFramework ? `use ${name}` : `use "${path}"`;
  const last = document.parseResult.value.uses.at(-1)?.$cstNode?.range.end;
  const start = last ?? { line: 0, character: 0 };
  const newText = last ? `\n${use}` : `${use}\n`;
  return {
    place: isFramework ? `the framework \`${name}\`` : path,
    use,
    fix: { title: `Add \`${use}\``, edits: [{ range: { start, end: start }, newText }] },
  };
}

/** Returns the path from the folder of one file to another file, with `/` between folders. */
export function relativePath(from: URI, to: URI): string {
  const folder = Utils.dirname(from).path.split('/').filter(Boolean);
  const target = to.path.split('/').filter(Boolean);
  let shared = 0;
  while (shared < folder.length && folder[shared] === target[shared]) shared++;
  return [...folder.slice(shared).map(() => '..'), ...target.slice(shared)].join('/');
}
