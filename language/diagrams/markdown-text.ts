/** Returns text as Markdown that shows it as it is, on one line and in one cell of a table. */
export function plainMarkdown(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').replace(/[\\`*_[\]<>|~&$#@]/g, '\\$&');
}

/** Returns a block that the reader opens to see; what is in it is Markdown. */
export function folded(title: string, content: string): string {
  return `<details><summary>${plainMarkdown(title)}</summary>\n\n${content}\n</details>\n`;
}

/** Returns the head of a table, and each of its rows as a line. */
export function markdownRows(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.map(plainMarkdown).join(' | ')} |\n`;
  return [`${line(head)}|${' --- |'.repeat(head.length)}\n`, ...rows.map(line)];
}
