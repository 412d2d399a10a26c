import type { Position } from 'vscode-languageserver-types';
import type { Fix, FixEdit } from './problem.ts';

/**
 * Returns the fixes that can be made together in one file: those that change that file alone, without those that come
 * twice or that change what another, earlier in the text, changes.
 */
export function fixesApart(fixes: readonly Fix[]): Fix[] {
  const own = fixes.filter(({ edits }) => edits.length > 0 && edits.every(({ uri }) => uri === undefined));
  const inOrder = own
    .map((fix) => ({ fix, edits: fix.edits.toSorted(byStart) }))
    .sort((a, b) => byStart(a.edits[0] as FixEdit, b.edits[0] as FixEdit));
  const made: Fix[] = [];
  const texts = new Set<string>();
  let reached: Position = { line: 0, character: 0 };
  for (const { fix, edits } of inOrder) {
    const text = JSON.stringify(edits);
    if (texts.has(text) || compare((edits[0] as FixEdit).range.start, reached) < 0) continue;
    made.push(fix);
    texts.add(text);
    reached = (edits.at(-1) as FixEdit).range.end;
  }
  return made;
}

function byStart({ range: a }: FixEdit, { range: b }: FixEdit): number {
  return compare(a.start, b.start) || compare(a.end, b.end);
}

function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}
