const notXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Returns the text with a sign in the place of every character that XML 1.0 cannot hold (2.2). */
export function xmlText(text: string): string {
  return text.replace(notXml, '\uFFFD');
}
