/**
 * Mermaid reads many characters of a label as syntax, so they are written as `#<decimal>;`. It puts the character
 * back only after it has measured and wrapped the label, some types measure the code in its place, and some never
 * put it back. So each code goes through Mermaid as one letter of nearly the character's width, marked by an
 * invisible variation selector, and the finished picture's text gets the character back.
 */

const printable = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
const characters = `${printable}°¶ﬂ`;
const firstMark = 0xe0100;

/** Pairs of a character and the letter or digit of the nearest width in Inter. */
const standIns = new Map(
  '!I "1 #0 $S %W &R \'t (f )f *s +B ,I -1 .I /f :I ;t <B =B >B ?s @W [f \\f ]f ^s _1 `t {1 |t }1 ~B °1 ¶E ﬂB'
    .split(' ')
    .map((pair) => [pair[0], pair[1]] as const),
);

const names: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  apos: "'",
  nbsp: ' ',
};

/** The Mermaid text with every `#<decimal>;` of ASCII, `°`, `¶` or `ﬂ`, and `#quot;` and its like, as a marked letter. */
export function hideSpecialCharacters(mermaidText: string): string {
  return mermaidText.replace(/#(?:(\d+)|([a-z]+));/g, (code, decimal?: string, name?: string) => {
    const character = decimal ? fromDecimal(decimal) : names[name ?? ''];
    const index = character ? characters.indexOf(character) : -1;
    if (character === undefined || index < 0) return code;
    return (standIns.get(character) ?? character) + String.fromCodePoint(firstMark + index);
  });
}

/** The label with the characters of other codes, as Mermaid hides them, and with those that `hideSpecialCharacters` hid. */
export function restoreSpecialCharacters(label: string): string {
  return label
    .replace(/ﬂ°°(\d+)¶ß/g, (hidden, decimal: string) => fromDecimal(decimal) ?? hidden)
    .replace(/[ -~]([\u{e0100}-\u{e01ef}])/gu, (marked, mark: string) => {
      const character = characters[(mark.codePointAt(0) ?? 0) - firstMark];
      return character ?? marked;
    });
}

function fromDecimal(decimal: string): string | undefined {
  const code = Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
