import { ImageRun, Paragraph } from 'docx';
import type { Figure } from '../../../language/report/document.ts';
import type { ToMedia } from '../office/to-media.ts';
import type { Picture, Pictures } from '../picture.ts';
import { plainText } from '../plain-text.ts';
import type { Media } from './media.ts';
import type { Orientation, TextArea } from './section.ts';

const twipsPerPixel = 15;

/** Kept free on the page of a figure for the heading above it and its caption, in twentieths of a point. */
const besideFigure = 2000;

/** Letters of 13 pixels have 6.2 points at this scale: what is read without effort on paper. */
const smallestReadable = 0.64;

/** The room for text on pages that are turned either way. */
export type Areas = Readonly<Record<Orientation, TextArea>>;

/** A figure as it stands in the document, on pages that are turned so that it reads best. */
export interface SetFigure {
  readonly orientation: Orientation;
  readonly paragraph: Paragraph;
}

/** What figures are written with. */
export interface FigureMeans {
  readonly areas: Areas;
  readonly toMedia: ToMedia;
  readonly media: Media;
}

/** Sets each figure as soon as it is drawn. */
export async function setFigures(
  pictures: Pictures,
  means: FigureMeans,
): Promise<ReadonlyMap<Figure, SetFigure>> {
  const figures = new Map<Figure, SetFigure>();
  for (const [figure, picture] of pictures) {
    figures.set(figure, setFigure(figure, await picture, figures.size + 1, means));
  }
  return figures;
}

/** A picture no larger than its page: its outlines, and its bitmap for readers that have no vectors. */
function setFigure(
  { diagram }: Figure,
  picture: Picture,
  number: number,
  { areas, toMedia, media }: FigureMeans,
): SetFigure {
  const orientation = orientationOf(picture, areas);
  const scale = scaleIn(picture, areas[orientation]);
  const size = { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) };
  const { svg, png } = toMedia(picture, scale);
  const image = new ImageRun({
    type: 'svg',
    data: media.ticketFor(svg),
    fallback: { type: 'png', data: media.ticketFor(png) },
    transformation: size,
    altText: {
      id: String(number),
      name: plainText(diagram.title),
      title: plainText(diagram.title),
      description: plainText(diagram.description),
    },
  });
  return {
    orientation,
    paragraph: new Paragraph({ keepNext: true, spacing: { before: 160 }, children: [image] }),
  };
}

/** Across where a picture would be too small to read upright. */
function orientationOf(picture: Picture, areas: Areas): Orientation {
  const upright = scaleIn(picture, areas.portrait);
  const across = scaleIn(picture, areas.landscape);
  return upright < smallestReadable && across > upright ? 'landscape' : 'portrait';
}

function scaleIn({ width, height }: Picture, area: TextArea): number {
  const across = area.width / (width * twipsPerPixel);
  const down = (area.height - besideFigure) / (height * twipsPerPixel);
  return Math.min(1, across, down);
}
