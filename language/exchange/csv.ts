/** What one cell holds. */
export type Cell = string | number | boolean;

/** How a table is written. */
export interface CsvStyle {
  readonly separator: ',' | ';';
  readonly number: (value: number) => string;
  readonly truth: (value: boolean) => string;
}

/** As programs read it, whatever their language. */
const neutral: CsvStyle = { separator: ',', number: String, truth: String };

/**
 * Returns the rows as CSV after RFC 4180, with CRLF after each. A text that a spreadsheet would take for a formula
 * gets an apostrophe in front, after OWASP's “CSV Injection”.
 */
export function csv(rows: readonly (readonly Cell[])[], style = neutral): string {
  return rows.map((row) => `${row.map((cell) => field(cell, style)).join(style.separator)}\r\n`).join('');
}

function field(cell: Cell, { separator, number, truth }: CsvStyle): string {
  const text =
    typeof cell === 'number' ? number(cell) : typeof cell === 'boolean' ? truth(cell) : guarded(cell);
  const isQuoted = text.includes(separator) || /["\r\n]/.test(text);
  return isQuoted ? `"${text.replaceAll('"', '""')}"` : text;
}

function guarded(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
