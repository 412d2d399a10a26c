import type { Figure } from '../../../language/report/document.ts';
import { themes } from '../../draw/theme.ts';
import { paintPicture } from '../../pdf/paint-picture.ts';
import { pointsPerPixel } from '../../pdf/pdf.ts';
import type { PictureParts } from '../../picture-parts.ts';
import { plainText } from '../plain-text.ts';
import type { Piece } from './flow.ts';
import { addElement, type Press } from './press.ts';
import { sheet, sizes, textHeight, textWidth } from './sheet.ts';
import { paragraphPieces } from './text.ts';

/** Kept free on the page of a figure for the heading above it and its caption, in points. */
const besideFigure = 110;

/** A figure that an upright page shows smaller than this, in points per pixel, turns the page if that helps. */
const readable = 0.48;
const helps = 1.2;

/** A figure, fitted whole between the margins, with its caption below. */
export function figurePieces(
  press: Press,
  { diagram }: Figure,
  parts: PictureParts,
  caption: string,
): Piece[] {
  const { pdf, root } = press;
  const scaleWithin = (width: number, height: number) =>
    Math.min(pointsPerPixel, width / parts.width, (height - besideFigure) / parts.height);
  const upright = scaleWithin(textWidth, textHeight);
  const turned = scaleWithin(textHeight, textWidth);
  const needsTurned = upright < readable && turned > upright * helps;
  const scale = needsTurned ? turned : upright;
  const left = sheet.margin + ((needsTurned ? textHeight : textWidth) - parts.width * scale) / 2;
  const picture: Piece = {
    height: parts.height * scale,
    gap: 12,
    keepsNext: true,
    ...(needsTurned && { needsTurned }),
    paint(top) {
      addElement(press, root, 'Figure', { alt: plainText(diagram.description) }).add(() => {
        pdf.save();
        pdf.translate(left, sheet.margin + top).scale(scale);
        paintPicture(pdf, parts);
        pdf.restore();
      });
    },
  };
  const style = { size: sizes.caption, colour: themes.light.muted, gap: 4 };
  return [picture, ...paragraphPieces(press, [{ text: caption }], style)];
}
