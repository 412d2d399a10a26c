/** Returns the offset at which the line begins that the offset is in. */
export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** Returns the offset of the line feed that ends the line, or where the text ends. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

/** Returns the text with its lines ended as those of another text are. */
export function withLineEndsOf(other: string, text: string): string {
  return text.replace(/\r?\n/g, other.includes('\r\n') ? '\r\n' : '\n');
}
