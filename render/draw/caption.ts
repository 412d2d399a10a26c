import type { LegendEntry } from '../../language/diagrams/diagram.ts';
import { fontWeights } from './font.ts';
import { type Rectangle, union } from './rectangle.ts';
import { colourMark, paintSwatch, swatchOf } from './swatch.ts';
import { createTextPen, type TextPen, type TextStyle } from './text-pen.ts';
import { type ThemeName, themes } from './theme.ts';
import { inThemeColours } from './theme-colours.ts';

/** What a picture needs around it to be understood on its own: a heading above, and below what its marks mean. */
export interface Caption {
  readonly title: string;
  readonly subtitle: string;
  readonly legend: readonly LegendEntry[];
}

/** The place of a block of text: its left edge, the baseline of its first line, and how wide it may be. */
interface Place {
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
}

const narrowest = 360;
const lineHeight = 1.35;
const titleSize = 18;
const textSize = 13;
const headingGap = 16;
const legendGap = 20;
const afterMark = 6;
const betweenEntries = 22;

/** Writes the caption around what the picture paints, in lines no wider than it. Returns the box around both. */
export function addCaption(
  svg: SVGSVGElement,
  picture: Rectangle,
  caption: Caption,
  theme: ThemeName,
): Rectangle {
  const { x, y, height } = picture;
  const width = Math.max(picture.width, narrowest);
  const heading = addGroup(svg, 'caption-heading');
  writeHeading(createTextPen(heading), caption, theme, { x, baseline: y - headingGap, width });
  const legend = addGroup(svg, 'caption-legend');
  const baseline = y + height + legendGap + textSize;
  writeLegend(legend, caption.legend, theme, { x, baseline, width });
  const written = [heading, legend].filter((group) => group.firstChild).map((group) => group.getBBox());
  return union([picture, ...written]);
}

function addGroup(svg: SVGSVGElement, name: string): SVGGElement {
  const group = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'g');
  group.setAttribute('class', name);
  svg.append(group);
  return group;
}

/** The heading grows upwards: `baseline` is that of its last line. */
function writeHeading(
  pen: TextPen,
  { title, subtitle }: Caption,
  theme: ThemeName,
  { x, baseline, width }: Place,
): void {
  const { text, muted } = themes[theme];
  const large: TextStyle = { size: titleSize, weight: fontWeights.bold, colour: text };
  const small: TextStyle = { size: textSize, weight: fontWeights.regular, colour: muted };
  const lines = [
    ...pen.wrap(title, large, width).map((line) => ({ line, style: large })),
    ...pen.wrap(subtitle, small, width).map((line) => ({ line, style: small })),
  ];
  let at = baseline;
  for (const { line, style } of lines.toReversed()) {
    pen.write(line, x, at, style);
    at -= style.size * lineHeight;
  }
}

/** As many entries to a row as fit; the text of one that fills a row alone is broken beside its mark. */
function writeLegend(
  group: SVGGElement,
  entries: readonly LegendEntry[],
  theme: ThemeName,
  { x, baseline, width }: Place,
): void {
  const pen = createTextPen(group);
  const style: TextStyle = { size: textSize, weight: fontWeights.regular, colour: themes[theme].text };
  let pencil = { x, baseline };
  for (const { mark, colour, text } of entries) {
    const markStyle = { ...style, colour: colour ? inThemeColours(colour, theme) : style.colour };
    const indent = pen.width(mark, markStyle) + afterMark;
    const lines = pen.wrap(text, style, width - indent);
    const wide = indent + Math.max(0, ...lines.map((line) => pen.width(line, style)));
    if (pencil.x > x && pencil.x + wide > x + width) {
      pencil = { x, baseline: pencil.baseline + textSize * lineHeight * 1.15 };
    }
    if (colour && mark.startsWith(colourMark)) {
      const side = pen.width(colourMark, markStyle) - 1;
      const swatch = swatchOf(colour, theme);
      if (swatch) paintSwatch(group, swatch, { ...pencil, side });
      else pen.write(colourMark, pencil.x, pencil.baseline, markStyle);
      const sign = mark.slice(colourMark.length).trim();
      if (sign) pen.write(sign, pencil.x + side + afterMark, pencil.baseline, style);
    } else {
      pen.write(mark, pencil.x, pencil.baseline, markStyle);
    }
    lines.forEach((line, index) => {
      pen.write(line, pencil.x + indent, pencil.baseline + index * textSize * lineHeight, style);
    });
    const below = Math.max(0, lines.length - 1) * textSize * lineHeight;
    pencil = { x: pencil.x + wide + betweenEntries, baseline: pencil.baseline + below };
  }
}
