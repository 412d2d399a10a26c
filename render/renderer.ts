import { createDraw, type DrawSettings } from './draw/draw.ts';
import { lazyPng } from './lazy-png.ts';
import { openMermaidWindow } from './mermaid-window.ts';
import { type PictureParts, partsOf } from './picture-parts.ts';
import type { PngOptions } from './png.ts';

export { DrawError } from './draw/draw-error.ts';

/** How a picture is drawn. */
export type DrawOptions = Omit<DrawSettings, 'id'>;

/** Draws Mermaid text. One renderer draws any number of pictures, one after the other. */
export interface Renderer {
  /** The picture as a self-contained SVG document; rejects with a `DrawError` where Mermaid refuses the text. */
  svg(mermaid: string, options: DrawOptions): Promise<string>;
  /** A picture that this renderer drew, as a PNG file. */
  png(svg: string, options: PngOptions): Promise<Uint8Array>;
  /** A picture that this renderer drew, taken apart into what is painted behind the text and the text. */
  parts(svg: string): Promise<PictureParts>;
  dispose(): Promise<void>;
}

/** A renderer without a browser, with a Mermaid of its own; loading that takes about half a second. */
export async function createRenderer(): Promise<Renderer> {
  const { mermaid, document, fonts, close } = await openMermaidWindow();
  const draw = createDraw(mermaid, document);
  return {
    svg: (text, options) => draw(text, { ...options, id: 'varde' }),
    png: lazyPng(),
    parts: async (svg) => partsOf(svg, document, fonts),
    dispose: async () => close(),
  };
}
