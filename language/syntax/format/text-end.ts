/** Returns whether the text, as it is written with its quotes, has an end; one without reads on to the end of its line or file. */
export function isEnded(written: string): boolean {
  if (written.startsWith('"""')) return written.length >= 6 && written.endsWith('"""');
  return /^"(?:[^"\\]|\\.)*"$|^[^"].*[”»“"]$/s.test(written);
}
