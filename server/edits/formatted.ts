import { applyEdits, type Edit, leastEdit } from '../../language/syntax/format/edit.ts';
import type { Formatter } from '../../language/syntax/format/formatter.ts';
import { lineEnd, lineStart } from './lines.ts';

/** Lines that edits touch, as they are and as they become. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly newStart: number;
  readonly newEnd: number;
  readonly edits: readonly Edit[];
}

/**
 * Returns the edits such that lines which were formatted before are so afterwards; others stay as their writer had
 * them. Edits stand in the order of the text and do not overlap.
 */
export function formattedEdits(formatter: Formatter, text: string, edits: readonly Edit[]): Edit[] {
  const newText = applyEdits(text, edits);
  const [before, after] = [formatter.format(text).edits, formatter.format(newText).edits];
  return stretchesOf(text, newText, edits).flatMap((stretch) => {
    const { start, end, newStart, newEnd } = stretch;
    const changes = after.filter((edit) => edit.start >= newStart && edit.end <= newEnd);
    const wasFormatted = !before.some((edit) => edit.start >= start && edit.end <= end);
    if (changes.length === 0 || !wasFormatted) return stretch.edits;
    const moved = changes.map((edit) => ({
      ...edit,
      start: edit.start - newStart,
      end: edit.end - newStart,
    }));
    return leastEdit(text, start, end, applyEdits(newText.slice(newStart, newEnd), moved)) ?? [];
  });
}

function stretchesOf(text: string, newText: string, edits: readonly Edit[]): Stretch[] {
  const stretches: Stretch[] = [];
  let shift = 0;
  for (const edit of edits) {
    const newStart = edit.start + shift;
    shift += edit.newText.length - (edit.end - edit.start);
    const stretch = {
      start: lineStart(text, edit.start),
      end: lineEnd(text, edit.end),
      newStart: lineStart(newText, newStart),
      newEnd: lineEnd(newText, edit.end + shift),
      edits: [edit],
    };
    const last = stretches.at(-1);
    if (!last || last.end < stretch.start) stretches.push(stretch);
    else {
      const { end, newEnd } = stretch;
      stretches.splice(-1, 1, { ...last, end, newEnd, edits: [...last.edits, edit] });
    }
  }
  return stretches;
}
