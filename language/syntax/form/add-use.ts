import { type URI, Utils } from 'vscode-uri';
import type { Message } from '../../locale/messages.ts';
import { libraryScheme } from '../library.ts';
import type { Fix } from '../problem.ts';
import { quote } from '../values.ts';
import type { VardeDocument } from './rule.ts';

/** How a file comes to see another: what to call that file, what to write, and the change that writes it. */
export interface AddedUse {
  readonly place: Message;
  readonly use: string;
  readonly fix: Fix<Message>;
}

/** Returns the `use` by which the file comes to see the other one. */
export function addUse(document: VardeDocument, other: URI): AddedUse {
  const use = useOf(document.uri, other);
  const last = document.parseResult.value.uses.at(-1)?.$cstNode?.range.end;
  const start = last ?? { line: 0, character: 0 };
  const newText = last ? `\n${use}` : `${use}\n`;
  return {
    place:
      other.scheme === libraryScheme
        ? ({ names }) => names.framework(nameOf(other))
        : () => relativePath(document.uri, other),
    use,
    fix: { title: ({ fixes }) => fixes.add(use), edits: [{ range: { start, end: start }, newText }] },
  };
}

/** Returns what a file writes to use the other one. */
export function useOf(file: URI, other: URI): string {
  return other.scheme === libraryScheme ? `use ${nameOf(other)}` : `use ${quote(relativePath(file, other))}`;
}

/** Returns the path from the folder of one file to another file, with `/` between folders. */
export function relativePath(from: URI, to: URI): string {
  const folder = Utils.dirname(from).path.split('/').filter(Boolean);
  const target = to.path.split('/').filter(Boolean);
  let shared = 0;
  while (shared < folder.length && folder[shared] === target[shared]) shared++;
  return [...folder.slice(shared).map(() => '..'), ...target.slice(shared)].join('/');
}

function nameOf(framework: URI): string {
  return Utils.basename(framework).replace(/\.varde$/, '');
}
