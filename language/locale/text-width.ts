/** Signs by how wide they are drawn, in em; all others take 0.61. */
const widths: readonly (readonly [ems: number, signs: RegExp])[] = [
  [0.38, /[ijltI.,:;'!|()[\]/ \-fr1]/],
  [0.84, /[mwNOQGDHUCABKRVXYØÅÄÖ&→]|[\u0250-\u2dff]/],
  [1.03, /[MWÆæŒœ@%…—\u2e80-\u{10ffff}]/u],
];

/** About how wide a line is drawn, in the unit of `fontSize`; rather too much than too little. */
export function widthOf(line: string, fontSize: number): number {
  const ems = (sign: string) => widths.find(([, signs]) => signs.test(sign))?.[0] ?? 0.61;
  return Array.from(line).reduce((sum, sign) => sum + ems(sign), 0) * fontSize;
}

/** The words of a text in lines of at most `width`; a line is wider only where one word is. */
export function wrapped(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    const longer = `${last} ${word}`;
    if (last !== undefined && widthOf(longer, fontSize) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
