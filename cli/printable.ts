/** Text on one line, and without the control characters by which a plan could steer the terminal. */
export function printable(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ');
}
