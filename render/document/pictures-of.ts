import type { Document, Figure } from '../../language/report/document.ts';
import type { ToPng } from '../png.ts';
import type { Renderer } from '../renderer.ts';
import type { Picture, Pictures } from './picture.ts';

const pixelsPerPixel = 2;

/** What draws pictures, with or without a browser. */
export interface Drawer {
  readonly svg: Renderer['svg'];
  readonly toPng: ToPng;
}

/** Draws every figure of the document with its legend, in the light colours, one after the other; rejects with a `DrawError`. */
export async function picturesOf(
  { blocks, locale }: Document,
  { svg: draw, toPng }: Drawer,
): Promise<Pictures> {
  const pictures = new Map<Figure, Picture>();
  for (const figure of blocks) {
    if (figure.type !== 'figure') continue;
    const { mermaid, title, description, legend } = figure.diagram;
    const caption = { title: '', subtitle: '', legend };
    const svg = await draw(mermaid, { theme: 'light', locale, title, description, caption });
    pictures.set(figure, pictureOf(svg, toPng));
  }
  return pictures;
}

/** The bitmap is made when it is first asked for: not every format shows it. */
function pictureOf(svg: string, toPng: ToPng): Picture {
  let png: Uint8Array | undefined;
  return {
    svg,
    ...sizeOf(svg),
    get png() {
      png ??= toPng(svg, { theme: 'light', scale: pixelsPerPixel });
      return png;
    },
  };
}

/** What the outermost element says of itself, in pixels. */
function sizeOf(svg: string): Pick<Picture, 'width' | 'height'> {
  const [head = ''] = /<svg[^>]*>/.exec(svg) ?? [];
  const size = (name: string) => Number(new RegExp(`\\s${name}="([\\d.]+)"`).exec(head)?.[1]);
  return { width: size('width'), height: size('height') };
}
