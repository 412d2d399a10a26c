/**
 * Returns texts as one, with a semicolon between, since titles may hold commas. A text that holds a semicolon, or begins
 * with a quotation mark, stands in quotation marks with its own doubled, as in RFC 4180.
 */
export function listedTexts(texts: readonly string[]): string {
  return texts.map((text) => (/^"|;/.test(text) ? quotedText(text) : text)).join('; ');
}

/** Returns the texts of which `listedTexts` made one, without the space around each and without empty ones. */
export function textsListed(list: string): string[] {
  const texts = Array.from(list.matchAll(/\s*(?:"((?:[^"]|"")*)"\s*(?=;|$)|([^;]*))(?:;|$)/g), (match) =>
    (match[1]?.replaceAll('""', '"') ?? match[2] ?? '').trim(),
  );
  return texts.filter((text) => text !== '');
}

/** Returns a text in quotation marks, with those that it holds doubled. */
export function quotedText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
