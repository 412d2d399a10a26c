/** Text on one line, without what no file format can hold: control characters, noncharacters and halves of pairs. */
export function plainText(text: string): string {
  return text
    .replace(/[ \t\r\n\v\f\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, '');
}

/** The longest heading that is repeated whole where it is not the heading itself. */
const longest = 250;

/** A heading as it stands on a slide or in a table of contents, which have no room for any length. */
export function shortHeading(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
