import { type PlacedText, placedTexts } from './measure/placed-texts.ts';
import type { FontFamily } from './measure/text-layout.ts';

/** A picture taken apart: in ours, text is always painted over what has a shape. */
export interface PictureParts {
  /** Width and height in pixels, and the corner of its coordinates at the top left. */
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  /** The picture without its text, as an SVG document. */
  readonly shapes: string;
  readonly texts: readonly PlacedText[];
}

/** Takes a finished picture apart in a document that can measure text. */
export function partsOf(svg: string, document: Document, fonts: FontFamily): PictureParts {
  const { defaultView } = document;
  if (!defaultView) throw new Error('A picture is taken apart in a document that is shown in a window.');
  const stage = document.createElement('div');
  stage.innerHTML = svg;
  document.body.append(stage);
  try {
    const picture = stage.querySelector('svg') as SVGSVGElement;
    const [left = 0, top = 0, width = 0, height = 0] = (picture.getAttribute('viewBox') ?? '')
      .split(' ')
      .map(Number);
    const texts = placedTexts(picture, fonts);
    for (const text of picture.querySelectorAll('text')) text.remove();
    const shapes = new defaultView.XMLSerializer().serializeToString(picture);
    return { left, top, width, height, texts, shapes };
  } finally {
    stage.remove();
  }
}
