/** Returns a text as code in one cell of a Markdown table, on one line. Throws where it holds a backtick. */
export function codeCell(text: string): string {
  if (text.includes('`')) throw new Error(`This cannot stand as code in a table: ${text}`);
  return `\`${text.replace(/\s+/g, ' ').replaceAll('|', '\\|')}\``;
}

/** Returns text as what stands in one cell of a Markdown table; marks of Markdown keep their meaning. */
export function cell(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
}
