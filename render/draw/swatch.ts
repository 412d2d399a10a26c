import { workColours } from '../../language/diagrams/palette.ts';
import { type PrintInk, printInks } from '../../language/diagrams/print-palette.ts';
import { type ThemeName, themes } from './theme.ts';

/** The mark of a legend that shows a colour. */
export const colourMark = '■';

const { shape, active, done, critical } = themes.print;

/** Bars of a gantt chart on paper, with their outlines as wide as the style sheet has them. */
const bars: ReadonlyMap<string, PrintInk> = new Map([
  [workColours.planned, { ...shape, width: 1 }],
  [workColours.active, { ...active, width: 2 }],
  [workColours.done, { ...done, width: 1 }],
  [workColours.critical, { ...critical, width: 2.5 }],
]);

/** What stands for a colour of the palette in a legend on paper, where it takes more than a shade to know it again. */
export function swatchOf(colour: string, theme: ThemeName): PrintInk | undefined {
  return theme === 'print' ? (bars.get(colour) ?? printInks.get(colour)) : undefined;
}

/** Paints the swatch as a square of `side` pixels on a baseline. */
export function paintSwatch(
  group: SVGGElement,
  { fill, stroke, width }: PrintInk,
  { x, baseline, side }: { readonly x: number; readonly baseline: number; readonly side: number },
): void {
  const square = group.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'rect');
  square.setAttribute('x', String(x + width / 2));
  square.setAttribute('y', String(baseline - side + width / 2));
  square.setAttribute('width', String(side - width));
  square.setAttribute('height', String(side - width));
  square.setAttribute('style', `fill: ${fill}; stroke: ${stroke}; stroke-width: ${width}px`);
  group.append(square);
}
