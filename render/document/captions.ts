import { documentWords } from '../../language/locale/document.ts';
import type { Document, Figure, Table } from '../../language/report/document.ts';

/** Returns the captions of a document's figures and tables with their numbers: `Figur 2. Tidsplan`. */
export function captionsOf({ blocks, locale }: Document): ReadonlyMap<Figure | Table, string> {
  const captions = new Map<Figure | Table, string>();
  const counts = { figure: 0, table: 0 };
  for (const block of blocks) {
    if (block.type !== 'figure' && block.type !== 'table') continue;
    counts[block.type] += 1;
    captions.set(block, `${documentWords[locale][block.type](counts[block.type])}. ${block.caption}`);
  }
  return captions;
}
