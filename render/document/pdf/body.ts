import type { Block, Document, Figure } from '../../../language/report/document.ts';
import { themes } from '../../draw/theme.ts';
import type { PictureParts } from '../../picture-parts.ts';
import { captionsOf } from '../captions.ts';
import { figurePieces } from './figure.ts';
import type { Piece } from './flow.ts';
import type { Entry } from './front.ts';
import { createHeadings } from './heading.ts';
import { listPieces } from './list.ts';
import type { Press } from './press.ts';
import { sizes } from './sheet.ts';
import { tablePieces } from './table.ts';
import { paragraphPieces } from './text.ts';

/** The blocks of a document as pieces, the first of which starts a page, and its headings for the table of contents. */
export function bodyPieces(
  press: Press,
  document: Document,
  partsOf: (figure: Figure) => PictureParts,
): { readonly pieces: readonly Piece[]; readonly entries: readonly Entry[] } {
  const captions = captionsOf(document);
  const setHeading = createHeadings(press);
  const entries: Entry[] = [];

  const piecesOf = (block: Block): Piece[] => {
    switch (block.type) {
      case 'heading': {
        const name = `heading-${entries.length + 1}`;
        entries.push({ heading: block, name });
        return setHeading(block, name);
      }
      case 'paragraph':
        return paragraphPieces(press, block.runs, { size: sizes.text, colour: themes.light.text, gap: 7 });
      case 'list':
        return listPieces(press, block);
      case 'table':
        return tablePieces(press, block, captions.get(block) ?? '');
      case 'figure':
        return figurePieces(press, block, partsOf(block), captions.get(block) ?? '');
    }
  };
  const [first, ...others] = document.blocks.flatMap(piecesOf);
  return { entries, pieces: first ? [{ ...first, startsPage: true }, ...others] : [] };
}
