import { ImageRun, Paragraph } from 'docx';
import type { Figure } from '../../../language/report/document.ts';
import type { Picture } from '../picture.ts';
import { plainText } from '../plain-text.ts';
import type { Orientation, TextArea } from './section.ts';

const twipsPerPixel = 15;

/** Kept free on the page of a figure for the heading above it and its caption, in twentieths of a point. */
const besideFigure = 2000;

/** Letters of 14 pixels have 6 points at this scale: what is read without effort on paper. */
const smallestReadable = 0.6;

/** Returns how a picture's pages are best turned: across where it would be too small to read upright. */
export function orientationOf(picture: Picture, areas: Readonly<Record<Orientation, TextArea>>): Orientation {
  const upright = scaleIn(picture, areas.portrait);
  const across = scaleIn(picture, areas.landscape);
  return upright < smallestReadable && across > upright ? 'landscape' : 'portrait';
}

/** A picture as it is, in outlines, and the number by which Word knows it. */
export interface Drawn {
  readonly picture: Picture;
  readonly outlines: string;
  readonly number: number;
}

/** Returns a figure no larger than the area: its outlines, and its bitmap for readers that have no vectors. */
export function figureOf(
  { diagram }: Figure,
  { picture, outlines, number }: Drawn,
  area: TextArea,
): Paragraph {
  const scale = scaleIn(picture, area);
  const size = { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) };
  const image = new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(outlines),
    fallback: { type: 'png', data: picture.png },
    transformation: size,
    altText: {
      id: String(number),
      name: plainText(diagram.title),
      title: plainText(diagram.title),
      description: plainText(diagram.description),
    },
  });
  return new Paragraph({ keepNext: true, spacing: { before: 160 }, children: [image] });
}

function scaleIn({ width, height }: Picture, area: TextArea): number {
  const across = area.width / (width * twipsPerPixel);
  const down = (area.height - besideFigure) / (height * twipsPerPixel);
  return Math.min(1, across, down);
}
