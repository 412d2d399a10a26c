import { parseCsv } from 'hucre/csv';
import { decodeText } from './decode-text.ts';
import type { Imported, ImportOptions } from './imported.ts';
import { readTables } from './tables.ts';

/** Reads work or risks from CSV, whatever its separator and encoding. Throws `Unreadable` where it holds neither. */
export async function readCsv(bytes: Uint8Array, options: ImportOptions): Promise<Imported> {
  const text = decodeText(bytes).replace(/^sep=(.)\r?\n/i, '');
  return readTables(
    [{ title: options.title, rows: parseCsv(text, { delimiter: separatorOf(text) }) }],
    options,
  );
}

/** The sign that stands most often in the first lines. */
function separatorOf(text: string): string {
  const top = text.split(/\r?\n/, 5).join('\n');
  const counts = [';', '\t', ','].map((sign) => ({ sign, count: top.split(sign).length }));
  return counts.reduce((most, one) => (one.count > most.count ? one : most)).sign;
}
