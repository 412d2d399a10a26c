/** The text from the offset `start` up to, not including, `end` becomes `newText`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** Returns the least change that makes the text between the offsets `newText`; undefined where it is that already. */
export function leastEdit(text: string, start: number, end: number, newText: string): Edit | undefined {
  const old = text.slice(start, end);
  if (old === newText) return undefined;
  const shorter = Math.min(old.length, newText.length);
  let before = 0;
  while (before < shorter && old[before] === newText[before]) before++;
  let after = 0;
  while (after < shorter - before && old.at(-1 - after) === newText.at(-1 - after)) after++;
  if (isWithinLineEnd(old, before)) before--;
  if (isWithinLineEnd(old, old.length - after)) after--;
  return { start: start + before, end: end - after, newText: newText.slice(before, newText.length - after) };
}

/** Returns whether the place lies between the two characters of a line end, where no editor knows one. */
function isWithinLineEnd(text: string, at: number): boolean {
  return text[at - 1] === '\r' && text[at] === '\n';
}

/** Returns the text with the edits made, which stand in the order of the text and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, newText } of edits) {
    result += text.slice(at, start) + newText;
    at = end;
  }
  return result + text.slice(at);
}
