import { inHex } from '../draw/colours.ts';
import { Cascade } from './cascade.ts';
import { toRoot } from './element-box.ts';
import type { Matrix } from './matrix.ts';
import { type FontFamily, layoutText } from './text-layout.ts';
import type { TextStyle } from './text-style.ts';

/** A piece of text of a picture where it is painted, in pixels. */
export interface PlacedText {
  readonly text: string;
  /** Its left edge and baseline in its own coordinates. */
  readonly x: number;
  readonly baseline: number;
  /** From its own coordinates to those of the picture. */
  readonly matrix: Matrix;
  readonly size: number;
  readonly isBold: boolean;
  /** As CSS: `#1f2a37`. */
  readonly colour: string;
}

const black = '#000000';

/** Returns every piece of text that a finished picture shows, in the order in which it is painted. */
export function placedTexts(svg: SVGSVGElement, family: FontFamily): PlacedText[] {
  const cascade = new Cascade();
  return Array.from(svg.querySelectorAll('text'))
    .filter((element) => isShown(cascade.styleOf(element)))
    .flatMap((element) => {
      const matrix = toRoot(element);
      return layoutText(element, cascade, family).map(({ element: holder, text, box, baseline }) => {
        const { fontSize, isBold, fill } = cascade.styleOf(holder);
        return { text, x: box.x, baseline, matrix, size: fontSize, isBold, colour: inHex(fill ?? black) };
      });
    });
}

function isShown({ isDisplayed, isVisible }: TextStyle): boolean {
  return isDisplayed && isVisible;
}
