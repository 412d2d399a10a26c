import { readXlsx } from 'hucre/xlsx';
import { type Imported, type ImportOptions, Unreadable } from './imported.ts';
import { readTables } from './tables.ts';

/** Reads work or risks from a workbook of Excel. Throws `Unreadable` where it is none, or holds neither. */
export async function readXlsxTables(bytes: Uint8Array, options: ImportOptions): Promise<Imported> {
  if (bytes.length === 0) throw new Unreadable('It is empty.');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    throw new Unreadable('It is no workbook of Excel; save it as an Excel workbook (.xlsx) or as CSV.');
  }
  const { sheets } = await workbookIn(bytes);
  return readTables(
    sheets
      .filter(({ hidden, veryHidden }) => !hidden && !veryHidden)
      .map(({ name, rows }) => ({ title: name, rows })),
    options,
  );
}

async function workbookIn(bytes: Uint8Array): ReturnType<typeof readXlsx> {
  try {
    return await readXlsx(bytes);
  } catch (error) {
    throw new Unreadable(`It is damaged, or protected by a password: ${(error as Error).message}`);
  }
}
