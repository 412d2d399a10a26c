/** What a cell of a spreadsheet holds; nothing where it is empty. */
export type SheetCell = string | number | boolean | Date | null | undefined;

/** The rows of one sheet. */
export interface SheetRows {
  /** As the sheet or its file is called. */
  readonly title: string;
  readonly rows: readonly (readonly SheetCell[])[];
}

/** The text of a cell on one line; empty where it holds nothing. */
export function cellText(cell: SheetCell): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell)
    .replace(/^'(?=[=+\-@])/, '')
    .trim();
}

/** The texts in a cell that holds several. */
export function cellTexts(cell: SheetCell): string[] {
  return cellText(cell)
    .split(/[;\n]/)
    .map((text) => text.trim())
    .filter((text) => text !== '');
}
