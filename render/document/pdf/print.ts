import { documentWords } from '../../../language/locale/document.ts';
import type { Document } from '../../../language/report/document.ts';
import { themes } from '../../draw/theme.ts';
import type { Page } from './flow.ts';
import { type Press, paintArtifact, widthOfLine, writeLine } from './press.ts';
import { sheet, sizes } from './sheet.ts';

/** Paints the pages, each with its number at its foot. */
export function printPages(press: Press, { locale }: Document, pages: readonly Page[]): void {
  const { pdf, fonts } = press;
  pages.forEach(({ isTurned, placed }, i) => {
    const [width, height] = isTurned ? [sheet.long, sheet.short] : [sheet.short, sheet.long];
    pdf.addPage({ size: [width, height], margin: 0 });
    for (const { piece, top } of placed) {
      if ('name' in piece && piece.name) {
        pdf.addNamedDestination(piece.name, 'XYZ', 0, sheet.margin + top, null);
      }
      piece.paint(top);
    }
    const number = [{ text: documentWords[locale].page(i + 1, pages.length) }];
    const left = width - sheet.margin - widthOfLine(number, sizes.caption, fonts);
    paintArtifact(press, () =>
      writeLine(press, number, left, height - 2 * sheet.margin + sheet.footer, {
        size: sizes.caption,
        colour: themes.light.muted,
      }),
    );
  });
}
