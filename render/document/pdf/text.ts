import type { Run } from '../../../language/report/document.ts';
import { wrapRuns } from '../wrap.ts';
import type { Piece } from './flow.ts';
import { addElement, type Element, type LineStyle, type Press, writeLine } from './press.ts';
import { lineHeight, sheet, textWidth } from './sheet.ts';

/** How a stretch of text is set and tagged. */
export interface TextStyle extends LineStyle {
  /** Kept free above it, in points. */
  readonly gap: number;
  /** How far it is set in from the left, in points. */
  readonly indent?: number;
  readonly keepsNext?: true;
  /** By which links lead to it. */
  readonly name?: string;
  /** Opens the element that holds it, when the first line is painted. */
  readonly element: () => Element;
  /** Painted with the first line: what marks its place. */
  readonly mark?: (top: number) => void;
}

/** Text set as wide as the page; each line is a piece, of which no first or last stands alone. */
export function textPieces(press: Press, runs: readonly Run[], style: TextStyle): Piece[] {
  const { size, gap, indent = 0, keepsNext, name, mark } = style;
  const lines = wrapRuns(runs, textWidth - indent, size, press.fonts);
  let element: Element | undefined;
  return lines.map((line, i) => {
    const keeps = keepsNext || (lines.length > 1 && (i === 0 || i === lines.length - 2));
    return {
      height: lineHeight(size),
      gap: i === 0 ? gap : 0,
      ...(keeps && { keepsNext: true as const }),
      ...(name !== undefined && i === 0 && { name }),
      paint(top) {
        if (i === 0) mark?.(top);
        element ??= style.element();
        element.add(() => writeLine(press, line, sheet.margin + indent, top, style));
      },
    };
  });
}

/** A paragraph, tagged as one. */
export function paragraphPieces(
  press: Press,
  runs: readonly Run[],
  style: Omit<TextStyle, 'element'>,
): Piece[] {
  return textPieces(press, runs, { ...style, element: () => addElement(press, press.root, 'P') });
}
