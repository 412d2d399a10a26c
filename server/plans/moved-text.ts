import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, Range } from '../../language/plan/element.ts';

/**
 * Returns where places of a text lie in what it has become since; undefined for those that touch what was changed: all
 * between the first and the last character that differ.
 */
export function movedText(before: string, after: string): (range: Range) => Range | undefined {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  const [old, now] = [textOf(before), textOf(after)];
  const end = before.length - same;
  const moved = (place: Position): Position | undefined => {
    const offset = old.offsetAt(place);
    if (offset < start) return place;
    return offset > end ? now.positionAt(offset + after.length - before.length) : undefined;
  };
  return (range) => {
    const [first, last] = [moved(range.start), moved(range.end)];
    const isAround = old.offsetAt(range.start) < start && old.offsetAt(range.end) > end;
    return first && last && !isAround ? { start: first, end: last } : undefined;
  };
}

function textOf(text: string): TextDocument {
  return TextDocument.create('', 'varde', 0, text);
}
