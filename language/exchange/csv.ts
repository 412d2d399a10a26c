/** What one cell holds: numbers and truth values are written as they are. */
export type Cell = string | number | boolean;

/**
 * Returns the rows as CSV after RFC 4180, with CRLF after each. A text that a spreadsheet would take for a formula
 * gets an apostrophe in front, after OWASP's “CSV Injection”.
 */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(cell: Cell): string {
  if (typeof cell !== 'string') return String(cell);
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
