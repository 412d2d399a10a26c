import type { Document, Figure } from '../../language/report/document.ts';
import type { Renderer } from '../renderer.ts';
import type { Picture, Pictures } from './picture.ts';

/** Begins to draw every figure of the document with its legend, in the light colours; each rejects with a `DrawError`. */
export function picturesOf({ blocks, locale }: Document, draw: Renderer['svg']): Pictures {
  const pictures = new Map<Figure, Promise<Picture>>();
  for (const figure of blocks) {
    if (figure.type !== 'figure') continue;
    const { mermaid, title, description, legend } = figure.diagram;
    const caption = { title: '', subtitle: '', legend };
    const drawn = draw(mermaid, { theme: 'light', locale, title, description, caption });
    const picture = drawn.then((svg) => ({ svg, ...sizeOf(svg) }));
    // Whoever waits for it hears of a failure; nobody may, once another has failed.
    picture.catch(() => {});
    pictures.set(figure, picture);
  }
  return pictures;
}

/** What the outermost element says of itself, in pixels. */
function sizeOf(svg: string): Pick<Picture, 'width' | 'height'> {
  const [head = ''] = /<svg[^>]*>/.exec(svg) ?? [];
  const size = (name: string) => Number(new RegExp(`\\s${name}="([\\d.]+)"`).exec(head)?.[1]);
  return { width: size('width'), height: size('height') };
}
